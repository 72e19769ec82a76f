// Written by `make generate` from Generator/Spec/shared/errors.yaml. Do not edit.

extension ServiceError.Token {
    /// `ACCEPTED`: The invitation has been accepted before.
    public static let accepted = Self(rawValue: "ACCEPTED")

    /// `ACCOUNT_NOT_FOUND`: The account does not exist.
    public static let accountNotFound = Self(rawValue: "ACCOUNT_NOT_FOUND")

    /// `ACCOUNT_NOT_SET`: The account has no setup for this integration.
    public static let accountNotSet = Self(rawValue: "ACCOUNT_NOT_SET")

    /// `ACCOUNT_USER_NOT_FOUND`: The user has no membership record in the account.
    public static let accountUserNotFound = Self(rawValue: "ACCOUNT_USER_NOT_FOUND")

    /// `ACTIVE_QUERY`: The group still has open queries.
    public static let activeQuery = Self(rawValue: "ACTIVE_QUERY")

    /// `ALL_DONE`: The training is complete; nothing remains to do.
    public static let allDone = Self(rawValue: "ALL_DONE")

    /// `ALREADY`: The object is in the requested state already, or an identical active request exists.
    public static let already = Self(rawValue: "ALREADY")

    /// `ALREADY_CONNECTED`: The account already has a connection to this node.
    public static let alreadyConnected = Self(rawValue: "ALREADY_CONNECTED")

    /// `ALREADY_DONE`: The step was carried out before and cannot be repeated.
    public static let alreadyDone = Self(rawValue: "ALREADY_DONE")

    /// `ALREADY_EXISTS`: The object exists already or its value is taken; for a study, `error_subtype` may hold its id
    /// and `error_data` its `/study/get` data.
    public static let alreadyExists = Self(rawValue: "ALREADY_EXISTS")

    /// `ALREADY_MEMBER`: The user belongs to the account already.
    public static let alreadyMember = Self(rawValue: "ALREADY_MEMBER")

    /// `ALREADY_PENDING`: The node already awaits connection approval.
    public static let alreadyPending = Self(rawValue: "ALREADY_PENDING")

    /// `ALREADY_THIN`: The study is thin already.
    public static let alreadyThin = Self(rawValue: "ALREADY_THIN")

    /// `ALREADY_USED`: Another patient has this email or phone number; `error_subtype` names the field.
    public static let alreadyUsed = Self(rawValue: "ALREADY_USED")

    /// `AUTH_FAILED`: Authentication failed, or the OAuth provider gave no user id.
    public static let authFailed = Self(rawValue: "AUTH_FAILED")

    /// `BAD_PASSWORD`: The new password breaks the password rules.
    public static let badPassword = Self(rawValue: "BAD_PASSWORD")

    /// `BLOCKED`: The user is blocked, or the sync is a disallowed repeat.
    public static let blocked = Self(rawValue: "BLOCKED")

    /// `BRAND_NOT_ALLOWED`: The user's `allowed_login_brands` setting excludes this brand.
    public static let brandNotAllowed = Self(rawValue: "BRAND_NOT_ALLOWED")

    /// `BY_NOT_FOUND`: The object of `by_type` and `by_id` does not exist.
    public static let byNotFound = Self(rawValue: "BY_NOT_FOUND")

    /// `CAN_NOT_PROMOTE`: Users without an admin role cannot give themselves one.
    public static let canNotPromote = Self(rawValue: "CAN_NOT_PROMOTE")

    /// `CAN_NOT_REVIVE`: The study cannot be brought back.
    public static let canNotRevive = Self(rawValue: "CAN_NOT_REVIVE")

    /// `CAN_NOT_TRACK`: Tracking requires the `create_study` option.
    public static let canNotTrack = Self(rawValue: "CAN_NOT_TRACK")

    /// `CAPTCHA_FAILED`: The captcha is unsolved or did not verify.
    public static let captchaFailed = Self(rawValue: "CAPTCHA_FAILED")

    /// `CHARGE_FAILED`: The charge did not go through; `error_subtype` gives the reason.
    public static let chargeFailed = Self(rawValue: "CHARGE_FAILED")

    /// `CHARGE_REQUIRED`: The link requires payment before access.
    public static let chargeRequired = Self(rawValue: "CHARGE_REQUIRED")

    /// `CONFLICTING_STATUS`: An earlier status update contradicts this status.
    public static let conflictingStatus = Self(rawValue: "CONFLICTING_STATUS")

    /// `CUSTOM_NOT_HASH`: The custom auth value must be a JSON object.
    public static let customNotHash = Self(rawValue: "CUSTOM_NOT_HASH")

    /// `DECRYPT_FAILED`: The data could not be decrypted.
    public static let decryptFailed = Self(rawValue: "DECRYPT_FAILED")

    /// `DELAY_OR_MATCH`: Delay and match exclude each other.
    public static let delayOrMatch = Self(rawValue: "DELAY_OR_MATCH")

    /// `DESTINATION_NOT_FOUND`: The destination does not exist.
    public static let destinationNotFound = Self(rawValue: "DESTINATION_NOT_FOUND")

    /// `DIFFERENT_ACCOUNTS`: The site and its satellite sites must share one account.
    public static let differentAccounts = Self(rawValue: "DIFFERENT_ACCOUNTS")

    /// `DISABLED`: The user is disabled (see `/user/enable`), or the account does not allow this call (use
    /// `/link/redirect`).
    public static let disabled = Self(rawValue: "DISABLED")

    /// `DUPLICATE_EMAIL`: Another user has this email.
    public static let duplicateEmail = Self(rawValue: "DUPLICATE_EMAIL")

    /// `DUPLICATE_NAME`: The account name or `account_login` is taken.
    public static let duplicateName = Self(rawValue: "DUPLICATE_NAME")

    /// `DUPLICATE_ORDER_BY`: Another transform already has this `order_by` value.
    public static let duplicateOrderBy = Self(rawValue: "DUPLICATE_ORDER_BY")

    /// `DUPLICATE_VANITY`: The host name for the vanity is taken; `error_subtype` gives it.
    public static let duplicateVanity = Self(rawValue: "DUPLICATE_VANITY")

    /// `DUP_AETITLE`: Another destination of the node already has this AE title.
    public static let dupAETitle = Self(rawValue: "DUP_AETITLE")

    /// `DUP_NAMESPACE_NAME`: Another namespace has this name while `namespace_names_globally_unique` is on.
    public static let dupNamespaceName = Self(rawValue: "DUP_NAMESPACE_NAME")

    /// `DUP_SHARE_CODE`: Another object has this share code.
    public static let dupShareCode = Self(rawValue: "DUP_SHARE_CODE")

    /// `ERROR_CREATING_STUDY`: Adding the study through `/study/add` failed for an unknown reason.
    public static let errorCreatingStudy = Self(rawValue: "ERROR_CREATING_STUDY")

    /// `EXAM_NOT_FOUND`: The RSNA Image Share clearinghouse does not hold the exam.
    public static let examNotFound = Self(rawValue: "EXAM_NOT_FOUND")

    /// `EXPIRED`: The item or link has expired.
    public static let expired = Self(rawValue: "EXPIRED")

    /// `FAILED`: The storage call did not run.
    public static let failed = Self(rawValue: "FAILED")

    /// `FDC_JWT_INVALID_PRIVATE_KEY`: The private key of the JWT is invalid.
    public static let fdcJWTInvalidPrivateKey = Self(rawValue: "FDC_JWT_INVALID_PRIVATE_KEY")

    /// `FILTER_NOT_FOUND`: The filter does not exist; `error_subtype` holds its id.
    public static let filterNotFound = Self(rawValue: "FILTER_NOT_FOUND")

    /// `FULL`: The XML queue has no room left.
    public static let full = Self(rawValue: "FULL")

    /// `GT_ZERO`: The parameter must exceed zero; `error_subtype` names it.
    public static let gtZero = Self(rawValue: "GT_ZERO")

    /// `HAS_ANONYMIZATION_PROFILE`: Rules cannot be set on a namespace with a connected anonymization profile.
    public static let hasAnonymizationProfile = Self(rawValue: "HAS_ANONYMIZATION_PROFILE")

    /// `HAS_ANONYMIZATION_RULES`: A namespace with rules of its own cannot take an anonymization profile.
    public static let hasAnonymizationRules = Self(rawValue: "HAS_ANONYMIZATION_RULES")

    /// `HAS_DESTINATIONS`: The node still has destinations.
    public static let hasDestinations = Self(rawValue: "HAS_DESTINATIONS")

    /// `INCOMPLETE_FILTER`: The filter lacks its field or its regular expression.
    public static let incompleteFilter = Self(rawValue: "INCOMPLETE_FILTER")

    /// `INSECURE_PARAMETERS`: A LOGIN link must be one-time or password protected.
    public static let insecureParameters = Self(rawValue: "INSECURE_PARAMETERS")

    /// `INSUFFICIENT_CRITERIA`: The search needs more fields filled in.
    public static let insufficientCriteria = Self(rawValue: "INSUFFICIENT_CRITERIA")

    /// `INVALID_ACTION`: The action is invalid; `error_subtype` may hold the detail.
    public static let invalidAction = Self(rawValue: "INVALID_ACTION")

    /// `INVALID_AMOUNT`: The amount is invalid; `error_subtype` holds it.
    public static let invalidAmount = Self(rawValue: "INVALID_AMOUNT")

    /// `INVALID_BUCKET`: The bucket name must be 4 to 16 letters.
    public static let invalidBucket = Self(rawValue: "INVALID_BUCKET")

    /// `INVALID_CASE_STATUS`: The case status is not valid.
    public static let invalidCaseStatus = Self(rawValue: "INVALID_CASE_STATUS")

    /// `INVALID_CD_BURN_INFO`: The `cd_burn_info` value is invalid; `error_subtype` holds the detail.
    public static let invalidCDBurnInfo = Self(rawValue: "INVALID_CD_BURN_INFO")

    /// `INVALID_CHARGE`: The charge is not valid; `error_subtype` holds the detail.
    public static let invalidCharge = Self(rawValue: "INVALID_CHARGE")

    /// `INVALID_CODE`: The code is not valid.
    public static let invalidCode = Self(rawValue: "INVALID_CODE")

    /// `INVALID_CONDITION`: A condition is invalid or unsupported; `error_subtype` may hold the condition or the
    /// reason.
    public static let invalidCondition = Self(rawValue: "INVALID_CONDITION")

    /// `INVALID_CONFIG`: The configuration is not valid.
    public static let invalidConfig = Self(rawValue: "INVALID_CONFIG")

    /// `INVALID_CONFIGURATION`: The configuration options do not go together; `error_subtype` holds the detail.
    public static let invalidConfiguration = Self(rawValue: "INVALID_CONFIGURATION")

    /// `INVALID_COUNT`: The count is invalid or too high.
    public static let invalidCount = Self(rawValue: "INVALID_COUNT")

    /// `INVALID_CREDENTIALS`: The login, session or node credentials are wrong.
    public static let invalidCredentials = Self(rawValue: "INVALID_CREDENTIALS")

    /// `INVALID_CRON`: The cron expression is not valid.
    public static let invalidCron = Self(rawValue: "INVALID_CRON")

    /// `INVALID_CURRENCY`: The currency is not valid.
    public static let invalidCurrency = Self(rawValue: "INVALID_CURRENCY")

    /// `INVALID_CUSTOMFIELD`: Custom fields are invalid, or required ones are missing; `error_subtype` lists the
    /// details in an array.
    public static let invalidCustomfield = Self(rawValue: "INVALID_CUSTOMFIELD")

    /// `INVALID_DATE`: The date is not valid.
    public static let invalidDate = Self(rawValue: "INVALID_DATE")

    /// `INVALID_DATE_TIME`: The timestamp is not valid.
    public static let invalidDateTime = Self(rawValue: "INVALID_DATE_TIME")

    /// `INVALID_DELAY`: The delay must lie within 0 to 600 seconds.
    public static let invalidDelay = Self(rawValue: "INVALID_DELAY")

    /// `INVALID_DICOM_TAG`: The DICOM tag is not valid.
    public static let invalidDICOMTag = Self(rawValue: "INVALID_DICOM_TAG")

    /// `INVALID_DICOM_TAG_OBJECT`: Only study fields may have DICOM tags.
    public static let invalidDICOMTagObject = Self(rawValue: "INVALID_DICOM_TAG_OBJECT")

    /// `INVALID_DISTRIBUTED_DESTINATION`: The `distributed_destinations` value is not valid.
    public static let invalidDistributedDestination = Self(rawValue: "INVALID_DISTRIBUTED_DESTINATION")

    /// `INVALID_EMAIL`: The email address is not valid.
    public static let invalidEmail = Self(rawValue: "INVALID_EMAIL")

    /// `INVALID_END_DATE`: The end date does not give a valid period.
    public static let invalidEndDate = Self(rawValue: "INVALID_END_DATE")

    /// `INVALID_EVENT`: The event is not valid.
    public static let invalidEvent = Self(rawValue: "INVALID_EVENT")

    /// `INVALID_FIELD`: A field is invalid here; `error_subtype` may hold its name or the filter expression.
    public static let invalidField = Self(rawValue: "INVALID_FIELD")

    /// `INVALID_FIELD_NAME`: The field name is invalid or not allowed in the rules; `error_subtype` holds it.
    public static let invalidFieldName = Self(rawValue: "INVALID_FIELD_NAME")

    /// `INVALID_FILTER`: The filter contains an invalid field.
    public static let invalidFilter = Self(rawValue: "INVALID_FILTER")

    /// `INVALID_FILTER_FIELD`: The filter field name is not valid.
    public static let invalidFilterField = Self(rawValue: "INVALID_FILTER_FIELD")

    /// `INVALID_FLAG`: The flag is invalid; `error_subtype` may name it.
    public static let invalidFlag = Self(rawValue: "INVALID_FLAG")

    /// `INVALID_GATEWAY_TYPE`: The type does not suit the gateway.
    public static let invalidGatewayType = Self(rawValue: "INVALID_GATEWAY_TYPE")

    /// `INVALID_GROUP`: The group has no trial site link or belongs to another account.
    public static let invalidGroup = Self(rawValue: "INVALID_GROUP")

    /// `INVALID_HL7`: The body does not hold a valid HL7 message.
    public static let invalidHL7 = Self(rawValue: "INVALID_HL7")

    /// `INVALID_HL7_FIELD`: The HL7 field number is not valid.
    public static let invalidHL7Field = Self(rawValue: "INVALID_HL7_FIELD")

    /// `INVALID_HL7_OBJECT`: Only study fields may have HL7 fields.
    public static let invalidHL7Object = Self(rawValue: "INVALID_HL7_OBJECT")

    /// `INVALID_HL7_SEGMENT`: The HL7 segment name is not valid.
    public static let invalidHL7Segment = Self(rawValue: "INVALID_HL7_SEGMENT")

    /// `INVALID_INTEGER`: The value is not an integer; `error_subtype` may hold the parameter name or the value.
    public static let invalidInteger = Self(rawValue: "INVALID_INTEGER")

    /// `INVALID_JSON`: The field does not hold valid JSON; `error_subtype` may name it.
    public static let invalidJSON = Self(rawValue: "INVALID_JSON")

    /// `INVALID_LANGUAGE`: The language is not valid.
    public static let invalidLanguage = Self(rawValue: "INVALID_LANGUAGE")

    /// `INVALID_LINK`: The link must be https in the site domain, or the anonymous upload link has become invalid.
    public static let invalidLink = Self(rawValue: "INVALID_LINK")

    /// `INVALID_LINKAGE`: The linkage is not valid.
    public static let invalidLinkage = Self(rawValue: "INVALID_LINKAGE")

    /// `INVALID_LOOKUP`: The lookup has too few or too many fields.
    public static let invalidLookup = Self(rawValue: "INVALID_LOOKUP")

    /// `INVALID_MANUAL_ROLES`: The `manual_roles` value is invalid; `error_subtype` holds the detail.
    public static let invalidManualRoles = Self(rawValue: "INVALID_MANUAL_ROLES")

    /// `INVALID_MESSAGE`: The message cannot be parsed as HL7.
    public static let invalidMessage = Self(rawValue: "INVALID_MESSAGE")

    /// `INVALID_METHOD`: The method is not valid.
    public static let invalidMethod = Self(rawValue: "INVALID_METHOD")

    /// `INVALID_METRIC`: The job type does not support this metric.
    public static let invalidMetric = Self(rawValue: "INVALID_METRIC")

    /// `INVALID_NODE_TYPE`: The node is of the wrong type for this use.
    public static let invalidNodeType = Self(rawValue: "INVALID_NODE_TYPE")

    /// `INVALID_NPI`: The NPI of the share is invalid.
    public static let invalidNPI = Self(rawValue: "INVALID_NPI")

    /// `INVALID_OBJECT`: The object or object type is invalid.
    public static let invalidObject = Self(rawValue: "INVALID_OBJECT")

    /// `INVALID_OPTION`: An option is not valid; `error_subtype` holds the detail.
    public static let invalidOption = Self(rawValue: "INVALID_OPTION")

    /// `INVALID_OPTIONS`: An option is not valid; `error_subtype` holds the message.
    public static let invalidOptions = Self(rawValue: "INVALID_OPTIONS")

    /// `INVALID_OS_TYPE`: The node's operating system type is invalid.
    public static let invalidOSType = Self(rawValue: "INVALID_OS_TYPE")

    /// `INVALID_OTHER_NAMESPACES`: The `other_namespaces` value is invalid; `error_subtype` holds the detail.
    public static let invalidOtherNamespaces = Self(rawValue: "INVALID_OTHER_NAMESPACES")

    /// `INVALID_PARAMETERS`: Only one of the alternative parameters may be passed.
    public static let invalidParameters = Self(rawValue: "INVALID_PARAMETERS")

    /// `INVALID_PASSWORD`: The `old_password` value is wrong.
    public static let invalidPassword = Self(rawValue: "INVALID_PASSWORD")

    /// `INVALID_PERIOD`: The period is not valid.
    public static let invalidPeriod = Self(rawValue: "INVALID_PERIOD")

    /// `INVALID_PERMISSION`: The permission flag is unknown; `error_subtype` names it.
    public static let invalidPermission = Self(rawValue: "INVALID_PERMISSION")

    /// `INVALID_PERMISSION_VALUE`: A permission flag's value is invalid; `error_subtype` names the flag.
    public static let invalidPermissionValue = Self(rawValue: "INVALID_PERMISSION_VALUE")

    /// `INVALID_PHI_FIELD`: Either `password_is_phi` is invalid, or `study_id` is missing.
    public static let invalidPHIField = Self(rawValue: "INVALID_PHI_FIELD")

    /// `INVALID_PHONE`: The phone or fax number is invalid.
    public static let invalidPhone = Self(rawValue: "INVALID_PHONE")

    /// `INVALID_PIN`: The PIN is wrong or expired.
    public static let invalidPIN = Self(rawValue: "INVALID_PIN")

    /// `INVALID_RANGE`: The time range is not valid.
    public static let invalidRange = Self(rawValue: "INVALID_RANGE")

    /// `INVALID_REGEXP`: The regular expression is invalid; `error_subtype` may hold it.
    public static let invalidRegexp = Self(rawValue: "INVALID_REGEXP")

    /// `INVALID_REPLACEMENT`: The replacement is invalid; `error_subtype` holds the reason.
    public static let invalidReplacement = Self(rawValue: "INVALID_REPLACEMENT")

    /// `INVALID_SCHEDULE`: The schedule is invalid; `error_subtype` holds the detail.
    public static let invalidSchedule = Self(rawValue: "INVALID_SCHEDULE")

    /// `INVALID_SEARCH_SOURCE`: The search source is not valid.
    public static let invalidSearchSource = Self(rawValue: "INVALID_SEARCH_SOURCE")

    /// `INVALID_SETTING`: The setting is unknown; `error_subtype` names it.
    public static let invalidSetting = Self(rawValue: "INVALID_SETTING")

    /// `INVALID_SETTING_VALUE`: A setting's value is invalid; `error_subtype` names the setting.
    public static let invalidSettingValue = Self(rawValue: "INVALID_SETTING_VALUE")

    /// `INVALID_SID`: The sid is not valid.
    public static let invalidSID = Self(rawValue: "INVALID_SID")

    /// `INVALID_SIGNATURE`: The signature is not valid.
    public static let invalidSignature = Self(rawValue: "INVALID_SIGNATURE")

    /// `INVALID_SORT_FIELD`: The object cannot be sorted by this field; `error_subtype` names it.
    public static let invalidSortField = Self(rawValue: "INVALID_SORT_FIELD")

    /// `INVALID_SORT_ORDER`: The field's sort order is invalid; `error_subtype` names the field.
    public static let invalidSortOrder = Self(rawValue: "INVALID_SORT_ORDER")

    /// `INVALID_SOURCE`: The HTTP referer is not valid.
    public static let invalidSource = Self(rawValue: "INVALID_SOURCE")

    /// `INVALID_STATUS`: The status or status code is invalid.
    public static let invalidStatus = Self(rawValue: "INVALID_STATUS")

    /// `INVALID_TAG`: The new status is not an allowed value.
    public static let invalidTag = Self(rawValue: "INVALID_TAG")

    /// `INVALID_TEMPLATE`: The template cannot be used; `error_subtype` holds the detail.
    public static let invalidTemplate = Self(rawValue: "INVALID_TEMPLATE")

    /// `INVALID_TIME_ZONE`: The time zone is not valid.
    public static let invalidTimeZone = Self(rawValue: "INVALID_TIME_ZONE")

    /// `INVALID_TOKEN`: The token or `cc_token` is invalid.
    public static let invalidToken = Self(rawValue: "INVALID_TOKEN")

    /// `INVALID_TRANSFORM_CONDITION`: The transform's condition is not valid.
    public static let invalidTransformCondition = Self(rawValue: "INVALID_TRANSFORM_CONDITION")

    /// `INVALID_TYPE`: The type is invalid; `error_subtype` may hold it.
    public static let invalidType = Self(rawValue: "INVALID_TYPE")

    /// `INVALID_UPLOAD_MATCH`: The `upload_match` value is invalid; `error_subtype` holds the detail.
    public static let invalidUploadMatch = Self(rawValue: "INVALID_UPLOAD_MATCH")

    /// `INVALID_URL`: The URL is invalid or not relative as required.
    public static let invalidURL = Self(rawValue: "INVALID_URL")

    /// `INVALID_UUID`: The id is malformed or in use; `error_subtype` may name the field.
    public static let invalidUUID = Self(rawValue: "INVALID_UUID")

    /// `INVALID_VALUE`: The value is invalid or not an array as required; `error_subtype` may hold it.
    public static let invalidValue = Self(rawValue: "INVALID_VALUE")

    /// `INVALID_VANITY`: The host name for the vanity is invalid; `error_subtype` holds it.
    public static let invalidVanity = Self(rawValue: "INVALID_VANITY")

    /// `INVALID_VENDOR`: The vendor is not valid.
    public static let invalidVendor = Self(rawValue: "INVALID_VENDOR")

    /// `INVALID_WEBHOOK_SETUP`: Only a MANUAL webhook without delay and retry is allowed.
    public static let invalidWebhookSetup = Self(rawValue: "INVALID_WEBHOOK_SETUP")

    /// `INVALID_XML`: The XML cannot be parsed.
    public static let invalidXML = Self(rawValue: "INVALID_XML")

    /// `INVISIBLE_QUERY`: The QC task's assignee cannot see the query.
    public static let invisibleQuery = Self(rawValue: "INVISIBLE_QUERY")

    /// `IN_PROCESS`: The question is being processed.
    public static let inProcess = Self(rawValue: "IN_PROCESS")

    /// `IN_USE`: The object is in use and cannot be changed or removed; `error_subtype` may list its users.
    public static let inUse = Self(rawValue: "IN_USE")

    /// `IP_BLOCKED`: The IP whitelist denies this address.
    public static let ipBlocked = Self(rawValue: "IP_BLOCKED")

    /// `IS_DEPLOYED`: Deployed code cannot be edited or deleted.
    public static let isDeployed = Self(rawValue: "IS_DEPLOYED")

    /// `LINK_NOT_FOUND`: The link does not exist.
    public static let linkNotFound = Self(rawValue: "LINK_NOT_FOUND")

    /// `LOCKED`: Another user or session holds the lock on the study, report or case.
    public static let locked = Self(rawValue: "LOCKED")

    /// `LOCKOUT`: There were too many failed or repeated attempts.
    public static let lockout = Self(rawValue: "LOCKOUT")

    /// `LOOKUP_FAILED`: The NPI registry lookup did not succeed.
    public static let lookupFailed = Self(rawValue: "LOOKUP_FAILED")

    /// `MISSING_FIELDS`: Required fields are missing or empty; `error_subtype` lists them in an array.
    public static let missingFields = Self(rawValue: "MISSING_FIELDS")

    /// `MISSING_INFO`: Required information is missing: the study UID and accession number, or the user's data.
    public static let missingInfo = Self(rawValue: "MISSING_INFO")

    /// `MISSING_INFORMATION`: The OAuth provider returned no email, `first_name` or `last_name`.
    public static let missingInformation = Self(rawValue: "MISSING_INFORMATION")

    /// `MISSING_PARAMETERS`: The parameters `u`, `v` or both are missing.
    public static let missingParameters = Self(rawValue: "MISSING_PARAMETERS")

    /// `MULTIPLE_ACCOUNTS`: The patients or namespaces belong to different accounts.
    public static let multipleAccounts = Self(rawValue: "MULTIPLE_ACCOUNTS")

    /// `NAMESPACE_NOT_ACCOUNT_RELATED`: The assigned namespace belongs to a PHR, not to an account.
    public static let namespaceNotAccountRelated = Self(rawValue: "NAMESPACE_NOT_ACCOUNT_RELATED")

    /// `NAMESPACE_NOT_FOUND`: The namespace does not exist.
    public static let namespaceNotFound = Self(rawValue: "NAMESPACE_NOT_FOUND")

    /// `NEEDS_ANY_OR_ALL`: The object must have one of the keys `ANY` and `ALL`.
    public static let needsAnyOrAll = Self(rawValue: "NEEDS_ANY_OR_ALL")

    /// `NESTED_SATELLITE_SITE`: A satellite site cannot have satellite sites itself.
    public static let nestedSatelliteSite = Self(rawValue: "NESTED_SATELLITE_SITE")

    /// `NODE_NOT_FOUND`: The node does not exist.
    public static let nodeNotFound = Self(rawValue: "NODE_NOT_FOUND")

    /// `NODE_NOT_SETUP`: The question requires a node attached to the namespace.
    public static let nodeNotSetup = Self(rawValue: "NODE_NOT_SETUP")

    /// `NOTHING_TO_TAKE`: The source namespace holds no unshared studies.
    public static let nothingToTake = Self(rawValue: "NOTHING_TO_TAKE")

    /// `NOT_ATTENDING`: The user has not joined the meeting.
    public static let notAttending = Self(rawValue: "NOT_ATTENDING")

    /// `NOT_AVAILABLE`: The study's availability does not allow this call.
    public static let notAvailable = Self(rawValue: "NOT_AVAILABLE")

    /// `NOT_A_NUMBER`: The parameter is not a number; `error_subtype` names it.
    public static let notANumber = Self(rawValue: "NOT_A_NUMBER")

    /// `NOT_A_SEARCH`: The custom field is not of a search type.
    public static let notASearch = Self(rawValue: "NOT_A_SEARCH")

    /// `NOT_CONFIGURED`: A required configuration (node setting, group account or Azure keys) is missing.
    public static let notConfigured = Self(rawValue: "NOT_CONFIGURED")

    /// `NOT_CUSTOMFIELDS_PRICING`: The namespace charges by modality, not by custom fields.
    public static let notCustomfieldsPricing = Self(rawValue: "NOT_CUSTOMFIELDS_PRICING")

    /// `NOT_DISABLED`: The user is not in a disabled state.
    public static let notDisabled = Self(rawValue: "NOT_DISABLED")

    /// `NOT_EMPTY`: The location or group still contains studies.
    public static let notEmpty = Self(rawValue: "NOT_EMPTY")

    /// `NOT_ENABLED`: The account lacks the setting or custom field that enables this feature.
    public static let notEnabled = Self(rawValue: "NOT_ENABLED")

    /// `NOT_FOUND`: An object named in the call does not exist; `error_subtype` may hold its id.
    public static let notFound = Self(rawValue: "NOT_FOUND")

    /// `NOT_HASH`: The field must be a JSON object; `error_subtype` may name it.
    public static let notHash = Self(rawValue: "NOT_HASH")

    /// `NOT_IN_ACCOUNT`: The assigned user does not belong to the account.
    public static let notInAccount = Self(rawValue: "NOT_IN_ACCOUNT")

    /// `NOT_LIST`: The field must be a JSON array; `error_subtype` may name it.
    public static let notList = Self(rawValue: "NOT_LIST")

    /// `NOT_MATCHED`: The study does not fit the study request's criteria.
    public static let notMatched = Self(rawValue: "NOT_MATCHED")

    /// `NOT_MEMBER`: The user does not belong to the namespace.
    public static let notMember = Self(rawValue: "NOT_MEMBER")

    /// `NOT_OWNING_NAMESPACE`: The assigned namespace does not own the query.
    public static let notOwningNamespace = Self(rawValue: "NOT_OWNING_NAMESPACE")

    /// `NOT_PERMITTED`: The caller lacks permission for this; `error_subtype` may hold the reason.
    public static let notPermitted = Self(rawValue: "NOT_PERMITTED")

    /// `NOT_PERMITTED_SETTING`: The caller may not edit the setting; `error_subtype` names it.
    public static let notPermittedSetting = Self(rawValue: "NOT_PERMITTED_SETTING")

    /// `NOT_PHANTOM`: The attachment is not a phantom.
    public static let notPhantom = Self(rawValue: "NOT_PHANTOM")

    /// `NOT_READY`: The study cannot be pushed yet.
    public static let notReady = Self(rawValue: "NOT_READY")

    /// `NOT_SITE_MANAGEMENT_ACCOUNT`: The account in `site_management_account_id` lacks the `enable_site_management`
    /// setting.
    public static let notSiteManagementAccount = Self(rawValue: "NOT_SITE_MANAGEMENT_ACCOUNT")

    /// `NOT_SUPPORTED`: The destination cannot be searched.
    public static let notSupported = Self(rawValue: "NOT_SUPPORTED")

    /// `NOT_SYSADMIN`: Only a sysadmin user may do this.
    public static let notSysadmin = Self(rawValue: "NOT_SYSADMIN")

    /// `NOT_SYSADMIN_OR_SUPPORT`: Only sysadmin and support users may do this.
    public static let notSysadminOrSupport = Self(rawValue: "NOT_SYSADMIN_OR_SUPPORT")

    /// `NOT_THIN`: The study is not thin.
    public static let notThin = Self(rawValue: "NOT_THIN")

    /// `NOT_WITH_CRON`: Cron events do not allow the delay and retry options.
    public static let notWithCron = Self(rawValue: "NOT_WITH_CRON")

    /// `NO_ATTACHMENT`: The radreport has no attached report.
    public static let noAttachment = Self(rawValue: "NO_ATTACHMENT")

    /// `NO_DESTINATION`: The target namespace belongs to a deleted object.
    public static let noDestination = Self(rawValue: "NO_DESTINATION")

    /// `NO_DICOM_TAG_DEFINED`: The `load_dicom_tag` flag requires a `dicom_tag` field.
    public static let noDICOMTagDefined = Self(rawValue: "NO_DICOM_TAG_DEFINED")

    /// `NO_FILTER`: The filter expression is missing.
    public static let noFilter = Self(rawValue: "NO_FILTER")

    /// `NO_FRESH_ARCHIVE`: The study has no fresh archive copy.
    public static let noFreshArchive = Self(rawValue: "NO_FRESH_ARCHIVE")

    /// `NO_HL7_SUPPORT`: The destination does not accept HL7.
    public static let noHL7Support = Self(rawValue: "NO_HL7_SUPPORT")

    /// `NO_NODE_OVERRIDE`: Nodes cannot override this setting.
    public static let noNodeOverride = Self(rawValue: "NO_NODE_OVERRIDE")

    /// `NO_OAUTH`: The associated brand has no OAuth setup.
    public static let noOAuth = Self(rawValue: "NO_OAUTH")

    /// `NO_OTHER_ROLE_EDIT`: The last role with `role_edit` permission cannot give it up.
    public static let noOtherRoleEdit = Self(rawValue: "NO_OTHER_ROLE_EDIT")

    /// `NO_PATIENT_OVERRIDE`: Patients cannot override this setting.
    public static let noPatientOverride = Self(rawValue: "NO_PATIENT_OVERRIDE")

    /// `NO_QUERY_DESTINATION`: No query/retrieve destination exists on a phantom-creating node.
    public static let noQueryDestination = Self(rawValue: "NO_QUERY_DESTINATION")

    /// `NO_ROLE_OVERRIDE`: Roles cannot override this setting.
    public static let noRoleOverride = Self(rawValue: "NO_ROLE_OVERRIDE")

    /// `NO_USER_OVERRIDE`: Users cannot override this setting.
    public static let noUserOverride = Self(rawValue: "NO_USER_OVERRIDE")

    /// `NO_USER_PUBKEY`: The user has no public key authentication.
    public static let noUserPubkey = Self(rawValue: "NO_USER_PUBKEY")

    /// `NO_VALUE`: The value parameter is missing.
    public static let noValue = Self(rawValue: "NO_VALUE")

    /// `ONE_ZIP_ONLY`: The namespace already has a deployed code with a zip file.
    public static let oneZipOnly = Self(rawValue: "ONE_ZIP_ONLY")

    /// `ONLY_ALL`: The key `ALL` cannot be combined with others.
    public static let onlyAll = Self(rawValue: "ONLY_ALL")

    /// `ONLY_ONE`: The two parameters exclude each other; pass only one.
    public static let onlyOne = Self(rawValue: "ONLY_ONE")

    /// `ONLY_ONE_FLAG`: Only one of the skinny, thin and archive flags may be set.
    public static let onlyOneFlag = Self(rawValue: "ONLY_ONE_FLAG")

    /// `OTHER_OAUTH`: The user already has OAuth through another vendor.
    public static let otherOAuth = Self(rawValue: "OTHER_OAUTH")

    /// `PARSE_FAILED`: A field's template cannot be parsed; `error_subtype` names the field.
    public static let parseFailed = Self(rawValue: "PARSE_FAILED")

    /// `PASSWORD_RESET`: The user must change the password first.
    public static let passwordReset = Self(rawValue: "PASSWORD_RESET")

    /// `PATIENT_NAME_DOB_MISMATCH`: The patients must have the same name and birth date.
    public static let patientNameDOBMismatch = Self(rawValue: "PATIENT_NAME_DOB_MISMATCH")

    /// `PDF_FAILED`: The PDF report could not be generated.
    public static let pdfFailed = Self(rawValue: "PDF_FAILED")

    /// `PENDING`: A push job is pending already.
    public static let pending = Self(rawValue: "PENDING")

    /// `PENDING_MUST_MATCH`: The study cannot be edited while it awaits must-match approval from storage.
    public static let pendingMustMatch = Self(rawValue: "PENDING_MUST_MATCH")

    /// `PENDING_RESTORE`: The study is being restored from the archive; retry later.
    public static let pendingRestore = Self(rawValue: "PENDING_RESTORE")

    /// `PHANTOM`: The study is a phantom.
    public static let phantom = Self(rawValue: "PHANTOM")

    /// `PHR_NAMESPACE`: PHR namespaces are not allowed.
    public static let phrNamespace = Self(rawValue: "PHR_NAMESPACE")

    /// `PIN_EXPIRED`: The PIN is past its expiry.
    public static let pinExpired = Self(rawValue: "PIN_EXPIRED")

    /// `PIN_LOCKOUT`: A wrong PIN was entered too many times.
    public static let pinLockout = Self(rawValue: "PIN_LOCKOUT")

    /// `PUBLIC_KEY_EXPIRED`: The public key is past its expiry; replace it.
    public static let publicKeyExpired = Self(rawValue: "PUBLIC_KEY_EXPIRED")

    /// `RECENT_NAMESPACE_SPLIT`: The study was split off in this namespace less than 24 hours ago.
    public static let recentNamespaceSplit = Self(rawValue: "RECENT_NAMESPACE_SPLIT")

    /// `REPORT_ERROR`: The report could not be started.
    public static let reportError = Self(rawValue: "REPORT_ERROR")

    /// `REPORT_FAILED`: The report did not complete.
    public static let reportFailed = Self(rawValue: "REPORT_FAILED")

    /// `REQUEST_CLOSED`: The request is closed or otherwise inactive.
    public static let requestClosed = Self(rawValue: "REQUEST_CLOSED")

    /// `RETRIEVE`: Retrieving the thin study failed; `error_subtype` holds the detail.
    public static let retrieve = Self(rawValue: "RETRIEVE")

    /// `ROLE_NAMESPACE_MISMATCH`: The role does not suit the account, location or group, or a global user would get a
    /// role restricted to groups or locations. Subtypes: `GLOBAL_USER_WITH_RESTRICTED_ROLE`, `INCOMPATIBLE_ROLE`.
    public static let roleNamespaceMismatch = Self(rawValue: "ROLE_NAMESPACE_MISMATCH")

    /// `ROLE_NOT_FOUND`: The role does not exist in the account.
    public static let roleNotFound = Self(rawValue: "ROLE_NOT_FOUND")

    /// `ROUTE_NOT_MATCHED`: The study does not meet the route's criteria.
    public static let routeNotMatched = Self(rawValue: "ROUTE_NOT_MATCHED")

    /// `RUNNING`: The same job or call is still running.
    public static let running = Self(rawValue: "RUNNING")

    /// `SCHEDULE_IS_OFF`: The event lies outside its schedule.
    public static let scheduleIsOff = Self(rawValue: "SCHEDULE_IS_OFF")

    /// `SFDC_JWT_MISSING_FIELDS`: The SFDC JWT auth object lacks fields.
    public static let sfdcJWTMissingFields = Self(rawValue: "SFDC_JWT_MISSING_FIELDS")

    /// `SFDC_JWT_NOT_HASH`: The SFDC JWT auth value must be a JSON object.
    public static let sfdcJWTNotHash = Self(rawValue: "SFDC_JWT_NOT_HASH")

    /// `SFDC_MISSING_FIELDS`: The SFDC auth object lacks fields.
    public static let sfdcMissingFields = Self(rawValue: "SFDC_MISSING_FIELDS")

    /// `SFDC_NOT_HASH`: The SFDC auth value must be a JSON object.
    public static let sfdcNotHash = Self(rawValue: "SFDC_NOT_HASH")

    /// `SHARE_FAILED`: The share failed; `error_subtype` gives the reason: the target is deleted or already holds the
    /// study, or the charge is impossible. Subtypes: `DECLINED`, `NO_CARD`, `NO_CHARGE_MODALITY`, `NO_DESTINATION`,
    /// `NO_DUP_SHARE`, `SAME`.
    public static let shareFailed = Self(rawValue: "SHARE_FAILED")

    /// `SID_USER_NOT_FOUND`: The sid user does not exist.
    public static let sidUserNotFound = Self(rawValue: "SID_USER_NOT_FOUND")

    /// `SID_USER_NOT_IN_ACCOUNT`: The sid user does not belong to the account.
    public static let sidUserNotInAccount = Self(rawValue: "SID_USER_NOT_IN_ACCOUNT")

    /// `SID_USER_PRIVILEGE_ESCALATION`: The `sid_user_id` user has more privileges than the caller.
    public static let sidUserPrivilegeEscalation = Self(rawValue: "SID_USER_PRIVILEGE_ESCALATION")

    /// `SINGLETON`: The stage allows one locked study per user, and the user has one.
    public static let singleton = Self(rawValue: "SINGLETON")

    /// `SITE_NOT_ALLOWED`: The account is missing from `linked_study_accounts` of the site account.
    public static let siteNotAllowed = Self(rawValue: "SITE_NOT_ALLOWED")

    /// `SSO_ONLY`: The user must log in through SSO.
    public static let ssoOnly = Self(rawValue: "SSO_ONLY")

    /// `STALE`: The caller's copy of the status is out of date.
    public static let stale = Self(rawValue: "STALE")

    /// `STUDY_NOT_FOUND`: The study does not exist.
    public static let studyNotFound = Self(rawValue: "STUDY_NOT_FOUND")

    /// `STUDY_QUERY_GROUP_CHANGE`: The group of a study-related query cannot change.
    public static let studyQueryGroupChange = Self(rawValue: "STUDY_QUERY_GROUP_CHANGE")

    /// `THUMBNAIL`: A thumbnail cannot be deleted alone; delete its main attachment.
    public static let thumbnail = Self(rawValue: "THUMBNAIL")

    /// `TOKEN_FAILED`: The OAuth code gave no valid token.
    public static let tokenFailed = Self(rawValue: "TOKEN_FAILED")

    /// `TOO_BIG`: The attachment exceeds the maximum size.
    public static let tooBig = Self(rawValue: "TOO_BIG")

    /// `TRY_LATER`: The queue for log searches is full; retry later.
    public static let tryLater = Self(rawValue: "TRY_LATER")

    /// `UNABLE_TO_GENERATE`: Generating the link did not succeed.
    public static let unableToGenerate = Self(rawValue: "UNABLE_TO_GENERATE")

    /// `UNABLE_TO_VALIDATE`: The study is unavailable or lacks the data for validation.
    public static let unableToValidate = Self(rawValue: "UNABLE_TO_VALIDATE")

    /// `UNSUPPORTED_STUDY_FIELD`: The study field is unsupported.
    public static let unsupportedStudyField = Self(rawValue: "UNSUPPORTED_STUDY_FIELD")

    /// `USER_NOT_FOUND`: The user does not exist in the system, account or contact list searched.
    public static let userNotFound = Self(rawValue: "USER_NOT_FOUND")

    /// `VALIDATE`: Validation found an error; `error_subtype` holds the detail.
    public static let validate = Self(rawValue: "VALIDATE")

    /// `VALIDATION_FAILED`: Validation of the session or a field failed; `error_subtype` may name the field.
    public static let validationFailed = Self(rawValue: "VALIDATION_FAILED")

    /// `WHITELIST_LOCKOUT`: The account whitelist blocked the login.
    public static let whitelistLockout = Self(rawValue: "WHITELIST_LOCKOUT")

    /// `WITH_NOT_FOUND`: The object of `with_type` and `with_id` does not exist.
    public static let withNotFound = Self(rawValue: "WITH_NOT_FOUND")
}
