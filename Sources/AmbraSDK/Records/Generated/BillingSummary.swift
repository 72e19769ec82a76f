// Written by `make generate` from Generator/Spec/records/system.yaml. Do not edit.

public import struct Foundation.Date

/// What an account is billed for a month.
public struct BillingSummary: Record {
    /// The object's name in answers, by which a query limits its fields.
    public static var objectName: String { "billing_summary" }

    /// All fields as they arrived.
    public var json: JSONObject

    /// Wraps an object.
    public init(json: JSONObject) { self.json = json }

    /// Id of the billing summary.
    public var uuid: String? { json.string("uuid") }

    /// Id of the account.
    public var accountID: String? { json.string("account_id") }

    /// Name of the account.
    public var accountName: String? { json.string("account_name") }

    /// Id of the account.
    public var accountUUID: String? { json.string("account_uuid") }

    /// Administration fee of the month.
    public var adminFee: Double? { json.number("admin_fee") }

    /// Smallest number of studies billed for a year.
    public var annualVolumeFloorCount: Double? { json.number("annual_volume_floor_count") }

    /// Charges for storage buckets.
    public var bucketCharges: Double? { json.number("bucket_charges") }

    /// Flat rate of the month.
    public var flatRate: Double? { json.number("flat_rate") }

    /// Month that the summary covers.
    public var month: String? { json.string("month") }

    /// Smallest number of studies billed for a month.
    public var monthlyVolumeFloorCount: Double? { json.number("monthly_volume_floor_count") }

    /// Number of studies in the month to date.
    public var mtdStudies: Double? { json.number("mtd_studies") }

    /// Price of one study.
    public var perStudyPrice: Double? { json.number("per_study_price") }

    /// Size of the studies of the month.
    public var size: Double? { json.number("size") }

    /// Size of the studies of earlier months.
    public var sizePast: Double? { json.number("size_past") }

    /// Price for the size of the month.
    public var sizePrice: Double? { json.number("size_price") }

    /// Price for the size of earlier months.
    public var sizePricePast: Double? { json.number("size_price_past") }

    /// Storage used beyond the agreed amount.
    public var storageOverage: Double? { json.number("storage_overage") }

    /// Price of storage.
    public var storagePrice: Double? { json.number("storage_price") }

    /// Total amount of the month.
    public var total: Double? { json.number("total") }

    /// Size of all studies stored.
    public var totalStorageSize: Double? { json.number("total_storage_size") }

    /// Number of studies in the year to date.
    public var ytdStudies: Double? { json.number("ytd_studies") }

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

        /// `account_id`
        public var accountID: Field<String> { Field("account_id") }

        /// `account_name`
        public var accountName: Field<String> { Field("account_name") }

        /// `account_uuid`
        public var accountUUID: Field<String> { Field("account_uuid") }

        /// `admin_fee`
        public var adminFee: Field<Double> { Field("admin_fee") }

        /// `annual_volume_floor_count`
        public var annualVolumeFloorCount: Field<Double> { Field("annual_volume_floor_count") }

        /// `bucket_charges`
        public var bucketCharges: Field<Double> { Field("bucket_charges") }

        /// `flat_rate`
        public var flatRate: Field<Double> { Field("flat_rate") }

        /// `month`
        public var month: Field<String> { Field("month") }

        /// `monthly_volume_floor_count`
        public var monthlyVolumeFloorCount: Field<Double> { Field("monthly_volume_floor_count") }

        /// `mtd_studies`
        public var mtdStudies: Field<Double> { Field("mtd_studies") }

        /// `per_study_price`
        public var perStudyPrice: Field<Double> { Field("per_study_price") }

        /// `size`
        public var size: Field<Double> { Field("size") }

        /// `size_past`
        public var sizePast: Field<Double> { Field("size_past") }

        /// `size_price`
        public var sizePrice: Field<Double> { Field("size_price") }

        /// `size_price_past`
        public var sizePricePast: Field<Double> { Field("size_price_past") }

        /// `storage_overage`
        public var storageOverage: Field<Double> { Field("storage_overage") }

        /// `storage_price`
        public var storagePrice: Field<Double> { Field("storage_price") }

        /// `total`
        public var total: Field<Double> { Field("total") }

        /// `total_storage_size`
        public var totalStorageSize: Field<Double> { Field("total_storage_size") }

        /// `ytd_studies`
        public var ytdStudies: Field<Double> { Field("ytd_studies") }

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
