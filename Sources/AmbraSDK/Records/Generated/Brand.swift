// Written by `make generate` from Generator/Spec/records/brand.yaml. Do not edit.

public import struct Foundation.Date

/// A brand: the look, texts and sign-in of a host name.
public struct Brand: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "brand" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the brand.
    public var uuid: String? { json.string("uuid") }

    /// Overrides of the permissions of anonymous users, as JSON.
    public var anonymousPermissions: String? { json.string("anonymous_permissions") }

    /// Idle minutes before the session of an anonymous user expires.
    public var anonymousSessionExpire: Int? { json.integer("anonymous_session_expire") }

    /// Label of a CD with several studies.
    public var cdMulti: String? { json.string("cd_multi") }

    /// Label of a CD with one study.
    public var cdSingle: String? { json.string("cd_single") }

    /// Settings of the viewer on a CD.
    public var cdViewerSettings: String? { json.string("cd_viewer_settings") }

    /// Id of the cluster.
    public var clusterID: String? { json.string("cluster_id") }

    /// CSS of the brand.
    public var css: String? { json.string("css") }

    /// First image of the brand.
    public var image1: String? { json.string("image_1") }

    /// Second image of the brand.
    public var image2: String? { json.string("image_2") }

    /// Third image of the brand.
    public var image3: String? { json.string("image_3") }

    /// Fourth image of the brand.
    public var image4: String? { json.string("image_4") }

    /// LESS source of the CSS.
    public var less: String? { json.string("less") }

    /// Name of the brand.
    public var name: String? { json.string("name") }

    /// OAuth configuration of the brand.
    public var oauth: String? { json.string("oauth") }

    /// Overrides of the default notifications of PHR users, as JSON.
    public var phrDefaultEvents: String? { json.string("phr_default_events") }

    /// Overrides of the permissions of PHR users, as JSON.
    public var phrPermissions: String? { json.string("phr_permissions") }

    /// First step of the instructions for Safari.
    public var safariInstruction1: String? { json.string("safari_instruction_1") }

    /// Second step of the instructions for Safari.
    public var safariInstruction2: String? { json.string("safari_instruction_2") }

    /// Third step of the instructions for Safari.
    public var safariInstruction3: String? { json.string("safari_instruction_3") }

    /// Fourth step of the instructions for Safari.
    public var safariInstruction4: String? { json.string("safari_instruction_4") }

    /// Fifth step of the instructions for Safari.
    public var safariInstruction5: String? { json.string("safari_instruction_5") }

    /// SAML sign-in configuration of the brand.
    public var saml: JSONValue? { json.value("saml") }

    /// URL that starts SAML sign-in.
    public var samlRedirectURL: String? { json.string("saml_redirect_url") }

    /// Idle minutes before a session expires.
    public var sessionExpire: Int? { json.integer("session_expire") }

    /// Settings of the brand.
    public var settings: JSONValue? { json.value("settings") }

    /// JavaScript included in the pages of the brand.
    public var ssiJS: String? { json.string("ssi_js") }

    /// Support page of the brand, as HTML.
    public var supportHTML: String? { json.string("support_html") }

    /// First vector image of the brand.
    public var svg1: String? { json.string("svg_1") }

    /// Second vector image of the brand.
    public var svg2: String? { json.string("svg_2") }

    /// Settings of the user interface.
    public var uiJSON: String? { json.string("ui_json") }

    /// Icon of the uploader.
    public var uploaderIcon: String? { json.string("uploader_icon") }

    /// Logo of the uploader.
    public var uploaderLogo: String? { json.string("uploader_logo") }

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

        /// `uuid`
        public var uuid: Field<String> { Field("uuid") }

        /// `anonymous_permissions`
        public var anonymousPermissions: Field<String> { Field("anonymous_permissions") }

        /// `anonymous_session_expire`
        public var anonymousSessionExpire: Field<Int> { Field("anonymous_session_expire") }

        /// `cd_multi`
        public var cdMulti: Field<String> { Field("cd_multi") }

        /// `cd_single`
        public var cdSingle: Field<String> { Field("cd_single") }

        /// `cd_viewer_settings`
        public var cdViewerSettings: Field<String> { Field("cd_viewer_settings") }

        /// `cluster_id`
        public var clusterID: Field<String> { Field("cluster_id") }

        /// `css`
        public var css: Field<String> { Field("css") }

        /// `image_1`
        public var image1: Field<String> { Field("image_1") }

        /// `image_2`
        public var image2: Field<String> { Field("image_2") }

        /// `image_3`
        public var image3: Field<String> { Field("image_3") }

        /// `image_4`
        public var image4: Field<String> { Field("image_4") }

        /// `less`
        public var less: Field<String> { Field("less") }

        /// `name`
        public var name: Field<String> { Field("name") }

        /// `oauth`
        public var oauth: Field<String> { Field("oauth") }

        /// `phr_default_events`
        public var phrDefaultEvents: Field<String> { Field("phr_default_events") }

        /// `phr_permissions`
        public var phrPermissions: Field<String> { Field("phr_permissions") }

        /// `safari_instruction_1`
        public var safariInstruction1: Field<String> { Field("safari_instruction_1") }

        /// `safari_instruction_2`
        public var safariInstruction2: Field<String> { Field("safari_instruction_2") }

        /// `safari_instruction_3`
        public var safariInstruction3: Field<String> { Field("safari_instruction_3") }

        /// `safari_instruction_4`
        public var safariInstruction4: Field<String> { Field("safari_instruction_4") }

        /// `safari_instruction_5`
        public var safariInstruction5: Field<String> { Field("safari_instruction_5") }

        /// `saml`
        public var saml: Field<JSONValue> { Field("saml") }

        /// `saml_redirect_url`
        public var samlRedirectURL: Field<String> { Field("saml_redirect_url") }

        /// `session_expire`
        public var sessionExpire: Field<Int> { Field("session_expire") }

        /// `settings`
        public var settings: Field<JSONValue> { Field("settings") }

        /// `ssi_js`
        public var ssiJS: Field<String> { Field("ssi_js") }

        /// `support_html`
        public var supportHTML: Field<String> { Field("support_html") }

        /// `svg_1`
        public var svg1: Field<String> { Field("svg_1") }

        /// `svg_2`
        public var svg2: Field<String> { Field("svg_2") }

        /// `ui_json`
        public var uiJSON: Field<String> { Field("ui_json") }

        /// `uploader_icon`
        public var uploaderIcon: Field<String> { Field("uploader_icon") }

        /// `uploader_logo`
        public var uploaderLogo: Field<String> { Field("uploader_logo") }

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
