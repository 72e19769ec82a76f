// Written by `make generate` from Generator/Spec/records/system.yaml. Do not edit.

public import struct Foundation.Date

/// Settings of the whole system.
public struct System: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "system" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Password for the AI stack.
    public var aiPassword: String? { json.string("ai_password") }

    /// User name for the AI stack.
    public var aiUsername: String? { json.string("ai_username") }

    /// Whether the password lifetime of an account applies to its users.
    public var applyAccountPasswordExpireToUsers: Bool? {
        json.flag("apply_account_password_expire_to_users")
    }

    /// Settings of the archive.
    public var archive: JSONValue? { json.value("archive") }

    /// Key for athenahealth.
    public var athenaPK: String? { json.string("athena_pk") }

    /// Secret for athenahealth.
    public var athenaSK: String? { json.string("athena_sk") }

    /// Access key for AWS.
    public var awsPK: String? { json.string("aws_pk") }

    /// AWS region.
    public var awsRegion: String? { json.string("aws_region") }

    /// Secret key for AWS.
    public var awsSK: String? { json.string("aws_sk") }

    /// Access key for Azure.
    public var azureAccessKey: String? { json.string("azure_access_key") }

    /// Account name at Azure.
    public var azureAccountName: String? { json.string("azure_account_name") }

    /// Suffix of the Azure endpoints.
    public var azureEndpointSuffix: String? { json.string("azure_endpoint_suffix") }

    /// Azure directory of query attachments.
    public var azureQueryAttachmentsDir: String? { json.string("azure_query_attachments_dir") }

    /// OAuth client id at Box.
    public var boxClientID: String? { json.string("box_client_id") }

    /// OAuth client secret at Box.
    public var boxClientSecret: String? { json.string("box_client_secret") }

    /// Enterprises at Box.
    public var boxEnterprises: String? { json.string("box_enterprises") }

    /// Whether images of new studies are cached.
    public var cache: Bool? { json.flag("cache") }

    /// Public key of the captcha service.
    public var captchaPK: String? { json.string("captcha_pk") }

    /// Secret key of the captcha service.
    public var captchaSK: String? { json.string("captcha_sk") }

    /// Version of the ClickHouse schema.
    public var clickhouseVersion: Int? { json.integer("clickhouse_version") }

    /// Version of the database schema.
    public var databaseVersion: Int? { json.integer("database_version") }

    /// Caller id for Documo faxes.
    public var documoMfaxCallerID: String? { json.string("documo_mfax_caller_id") }

    /// Key for Documo faxes.
    public var documoMfaxKey: String? { json.string("documo_mfax_key") }

    /// OAuth client id at DrChrono.
    public var drchronoClientID: String? { json.string("drchrono_client_id") }

    /// OAuth client secret at DrChrono.
    public var drchronoClientSecret: String? { json.string("drchrono_client_secret") }

    /// OAuth redirect address for DrChrono.
    public var drchronoRedirectURI: String? { json.string("drchrono_redirect_uri") }

    /// Email address of the sender.
    public var emailFrom: String? { json.string("email_from") }

    /// Name of the sender.
    public var emailFromName: String? { json.string("email_from_name") }

    /// Whether email addresses are validated.
    public var emailValidation: Bool? { json.flag("email_validation") }

    /// Whether enhanced security is on.
    public var enhancedSecurity: Bool? { json.flag("enhanced_security") }

    /// Whether global purge rules are supported.
    public var globalPurge: Bool? { json.flag("global_purge") }

    /// OAuth client id at Google.
    public var googleClientID: String? { json.string("google_client_id") }

    /// OAuth client secret at Google.
    public var googleClientSecret: String? { json.string("google_client_secret") }

    /// Service account at Google.
    public var googleServiceAccount: String? { json.string("google_service_account") }

    /// Whether the help tool is hidden everywhere.
    public var hideHelpTool: Bool? { json.flag("hide_help_tool") }

    /// Indications for use, as HTML.
    public var indicatorHTML: String? { json.string("indicator_html") }

    /// MD5 hash of the indications for use.
    public var indicatorMD5: String? { json.string("indicator_md5") }

    /// Days for which logs are kept.
    public var logDays: Int? { json.integer("log_days") }

    /// Banner of the login page, as HTML.
    public var loginPageBannerHTML: String? { json.string("login_page_banner_html") }

    /// When the banner of the login page appears.
    public var loginPageBannerShowStart: Date? { json.dateTime("login_page_banner_show_start") }

    /// When the banner of the login page disappears.
    public var loginPageBannerShowStop: Date? { json.dateTime("login_page_banner_show_stop") }

    /// Rules for the strength of passwords.
    public var passwordQC: String? { json.string("passwdqc") }

    /// Description of the rules for passwords.
    public var passwordQCDescription: String? { json.string("passwdqc_description") }

    /// Mask over all permissions.
    public var permissionsMask: String? { json.string("permissions_mask") }

    /// Whether PHR accounts may hold oversized studies.
    public var phrBypassStudyOversizedThreshold: Bool? { json.flag("phr_bypass_study_oversized_threshold") }

    /// Overrides of the permissions of PHR users.
    public var phrPermissions: String? { json.string("phr_permissions") }

    /// Privacy policy, as HTML.
    public var privacyHTML: String? { json.string("privacy_html") }

    /// MD5 hash of the privacy policy.
    public var privacyMD5: String? { json.string("privacy_md5") }

    /// Password under which Prometheus reads metrics.
    public var prometheusPassword: String? { json.string("prometheus_password") }

    /// Load at which the queue stops.
    public var queueRunThreshold: Int? { json.integer("queue_run_threshold") }

    /// XDS server of RSNA.
    public var rsnaXDS: String? { json.string("rsna_xds") }

    /// Client id for Stripe Connect.
    public var stripeCA: String? { json.string("stripe_ca") }

    /// Public key for Stripe.
    public var stripePK: String? { json.string("stripe_pk") }

    /// Secret key for Stripe.
    public var stripeSK: String? { json.string("stripe_sk") }

    /// Address of Stripe.
    public var stripeURI: String? { json.string("stripe_uri") }

    /// Whether support and sysadmin users need a second factor.
    public var sysadminPINRequired: Bool? { json.flag("sysadmin_pin_required") }

    /// Terms of use, as HTML.
    public var termsHTML: String? { json.string("terms_html") }

    /// MD5 hash of the terms of use.
    public var termsMD5: String? { json.string("terms_md5") }

    /// Password of callbacks from Twilio.
    public var twilioCallbackPassword: String? { json.string("twilio_callback_password") }

    /// Phone number of text messages.
    public var twilioFrom: String? { json.string("twilio_from") }

    /// Key for Twilio.
    public var twilioPK: String? { json.string("twilio_pk") }

    /// Secret for Twilio.
    public var twilioSK: String? { json.string("twilio_sk") }

    /// Settings of the user interface.
    public var uiJSON: String? { json.string("ui_json") }

    /// News about updates, as HTML.
    public var updatesHTML: String? { json.string("updates_html") }

    /// Version of the news about updates.
    public var updatesHTMLVersion: Int? { json.integer("updates_html_version") }

    /// Release notes.
    public var updatesReleaseNotes: String? { json.string("updates_release_notes") }

    /// When the news about updates appears.
    public var updatesShowStart: Date? { json.dateTime("updates_show_start") }

    /// When the news about updates disappears.
    public var updatesShowStop: Date? { json.dateTime("updates_show_stop") }

    /// Default settings of users.
    public var userSettings: JSONValue? { json.value("user_settings") }

    /// Host of the watchdog.
    public var watchdogHost: String? { json.string("watchdog_host") }

    /// Domain of the WebSocket channels.
    public var websocketDomain: String? { json.string("websocket_domain") }

    /// When it was created.
    public var created: Date? { json.dateTime("created") }

    /// Id of the user who created it.
    public var createdBy: String? { json.string("created_by") }

    /// When it was last updated.
    public var updated: Date? { json.dateTime("updated") }

    /// Id of the user who last updated it.
    public var updatedBy: String? { json.string("updated_by") }

    /// Primary key, for use inside the service.
    public var id: Int? { json.integer("id") }

    /// The names by which a query selects, filters and sorts.
    public struct Fields: RecordFields {
        /// All fields.
        public init() {}

        /// `ai_password`
        public var aiPassword: Field<String> { Field("ai_password") }

        /// `ai_username`
        public var aiUsername: Field<String> { Field("ai_username") }

        /// `apply_account_password_expire_to_users`
        public var applyAccountPasswordExpireToUsers: Field<Bool> {
            Field("apply_account_password_expire_to_users")
        }

        /// `archive`
        public var archive: Field<JSONValue> { Field("archive") }

        /// `athena_pk`
        public var athenaPK: Field<String> { Field("athena_pk") }

        /// `athena_sk`
        public var athenaSK: Field<String> { Field("athena_sk") }

        /// `aws_pk`
        public var awsPK: Field<String> { Field("aws_pk") }

        /// `aws_region`
        public var awsRegion: Field<String> { Field("aws_region") }

        /// `aws_sk`
        public var awsSK: Field<String> { Field("aws_sk") }

        /// `azure_access_key`
        public var azureAccessKey: Field<String> { Field("azure_access_key") }

        /// `azure_account_name`
        public var azureAccountName: Field<String> { Field("azure_account_name") }

        /// `azure_endpoint_suffix`
        public var azureEndpointSuffix: Field<String> { Field("azure_endpoint_suffix") }

        /// `azure_query_attachments_dir`
        public var azureQueryAttachmentsDir: Field<String> { Field("azure_query_attachments_dir") }

        /// `box_client_id`
        public var boxClientID: Field<String> { Field("box_client_id") }

        /// `box_client_secret`
        public var boxClientSecret: Field<String> { Field("box_client_secret") }

        /// `box_enterprises`
        public var boxEnterprises: Field<String> { Field("box_enterprises") }

        /// `cache`
        public var cache: Field<Bool> { Field("cache") }

        /// `captcha_pk`
        public var captchaPK: Field<String> { Field("captcha_pk") }

        /// `captcha_sk`
        public var captchaSK: Field<String> { Field("captcha_sk") }

        /// `clickhouse_version`
        public var clickhouseVersion: Field<Int> { Field("clickhouse_version") }

        /// `database_version`
        public var databaseVersion: Field<Int> { Field("database_version") }

        /// `documo_mfax_caller_id`
        public var documoMfaxCallerID: Field<String> { Field("documo_mfax_caller_id") }

        /// `documo_mfax_key`
        public var documoMfaxKey: Field<String> { Field("documo_mfax_key") }

        /// `drchrono_client_id`
        public var drchronoClientID: Field<String> { Field("drchrono_client_id") }

        /// `drchrono_client_secret`
        public var drchronoClientSecret: Field<String> { Field("drchrono_client_secret") }

        /// `drchrono_redirect_uri`
        public var drchronoRedirectURI: Field<String> { Field("drchrono_redirect_uri") }

        /// `email_from`
        public var emailFrom: Field<String> { Field("email_from") }

        /// `email_from_name`
        public var emailFromName: Field<String> { Field("email_from_name") }

        /// `email_validation`
        public var emailValidation: Field<Bool> { Field("email_validation") }

        /// `enhanced_security`
        public var enhancedSecurity: Field<Bool> { Field("enhanced_security") }

        /// `global_purge`
        public var globalPurge: Field<Bool> { Field("global_purge") }

        /// `google_client_id`
        public var googleClientID: Field<String> { Field("google_client_id") }

        /// `google_client_secret`
        public var googleClientSecret: Field<String> { Field("google_client_secret") }

        /// `google_service_account`
        public var googleServiceAccount: Field<String> { Field("google_service_account") }

        /// `hide_help_tool`
        public var hideHelpTool: Field<Bool> { Field("hide_help_tool") }

        /// `indicator_html`
        public var indicatorHTML: Field<String> { Field("indicator_html") }

        /// `indicator_md5`
        public var indicatorMD5: Field<String> { Field("indicator_md5") }

        /// `log_days`
        public var logDays: Field<Int> { Field("log_days") }

        /// `login_page_banner_html`
        public var loginPageBannerHTML: Field<String> { Field("login_page_banner_html") }

        /// `login_page_banner_show_start`
        public var loginPageBannerShowStart: Field<Date> { Field("login_page_banner_show_start") }

        /// `login_page_banner_show_stop`
        public var loginPageBannerShowStop: Field<Date> { Field("login_page_banner_show_stop") }

        /// `passwdqc`
        public var passwordQC: Field<String> { Field("passwdqc") }

        /// `passwdqc_description`
        public var passwordQCDescription: Field<String> { Field("passwdqc_description") }

        /// `permissions_mask`
        public var permissionsMask: Field<String> { Field("permissions_mask") }

        /// `phr_bypass_study_oversized_threshold`
        public var phrBypassStudyOversizedThreshold: Field<Bool> {
            Field("phr_bypass_study_oversized_threshold")
        }

        /// `phr_permissions`
        public var phrPermissions: Field<String> { Field("phr_permissions") }

        /// `privacy_html`
        public var privacyHTML: Field<String> { Field("privacy_html") }

        /// `privacy_md5`
        public var privacyMD5: Field<String> { Field("privacy_md5") }

        /// `prometheus_password`
        public var prometheusPassword: Field<String> { Field("prometheus_password") }

        /// `queue_run_threshold`
        public var queueRunThreshold: Field<Int> { Field("queue_run_threshold") }

        /// `rsna_xds`
        public var rsnaXDS: Field<String> { Field("rsna_xds") }

        /// `stripe_ca`
        public var stripeCA: Field<String> { Field("stripe_ca") }

        /// `stripe_pk`
        public var stripePK: Field<String> { Field("stripe_pk") }

        /// `stripe_sk`
        public var stripeSK: Field<String> { Field("stripe_sk") }

        /// `stripe_uri`
        public var stripeURI: Field<String> { Field("stripe_uri") }

        /// `sysadmin_pin_required`
        public var sysadminPINRequired: Field<Bool> { Field("sysadmin_pin_required") }

        /// `terms_html`
        public var termsHTML: Field<String> { Field("terms_html") }

        /// `terms_md5`
        public var termsMD5: Field<String> { Field("terms_md5") }

        /// `twilio_callback_password`
        public var twilioCallbackPassword: Field<String> { Field("twilio_callback_password") }

        /// `twilio_from`
        public var twilioFrom: Field<String> { Field("twilio_from") }

        /// `twilio_pk`
        public var twilioPK: Field<String> { Field("twilio_pk") }

        /// `twilio_sk`
        public var twilioSK: Field<String> { Field("twilio_sk") }

        /// `ui_json`
        public var uiJSON: Field<String> { Field("ui_json") }

        /// `updates_html`
        public var updatesHTML: Field<String> { Field("updates_html") }

        /// `updates_html_version`
        public var updatesHTMLVersion: Field<Int> { Field("updates_html_version") }

        /// `updates_release_notes`
        public var updatesReleaseNotes: Field<String> { Field("updates_release_notes") }

        /// `updates_show_start`
        public var updatesShowStart: Field<Date> { Field("updates_show_start") }

        /// `updates_show_stop`
        public var updatesShowStop: Field<Date> { Field("updates_show_stop") }

        /// `user_settings`
        public var userSettings: Field<JSONValue> { Field("user_settings") }

        /// `watchdog_host`
        public var watchdogHost: Field<String> { Field("watchdog_host") }

        /// `websocket_domain`
        public var websocketDomain: Field<String> { Field("websocket_domain") }

        /// `created`
        public var created: Field<Date> { Field("created") }

        /// `created_by`
        public var createdBy: Field<String> { Field("created_by") }

        /// `updated`
        public var updated: Field<Date> { Field("updated") }

        /// `updated_by`
        public var updatedBy: Field<String> { Field("updated_by") }

        /// `id`
        public var id: Field<Int> { Field("id") }
    }
}
