// Written by `make generate` from Generator/Spec/storage/study.yaml. Do not edit.

import AmbraSDK

/// The storage calls of `Study` by name.
struct StorageStudyCalls<Mode: ContractMode> {
    let service: StorageStudyService<Mode>

    func query(_ call: String, _ arguments: Arguments) throws -> TypedQuery<Mode>? {
        switch call {
        case "schema": return try schema(arguments)
        case "count": return try count(arguments)
        case "delete": return try delete(arguments)
        case "tag": return try tag(arguments)
        case "phi": return try phi(arguments)
        case "json": return try json(arguments)
        case "delete_image": return try deleteImage(arguments)
        case "delete_images": return try deleteImages(arguments)
        case "split": return try split(arguments)
        case "merge": return try merge(arguments)
        case "clone": return try clone(arguments)
        case "anonymize": return try anonymize(arguments)
        case "crop": return try crop(arguments)
        case "cache": return try discardCache(arguments)
        case "hl7_to_sr": return try addReport(arguments)
        case "create_rt": return try addStructureSet(arguments)
        case "download": return try download(arguments)
        case "download_viewer": return try downloadViewer(arguments)
        default: return nil
        }
    }

    func schema(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.schema(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            extended: arguments.flag("extended"),
            attachmentsOnly: arguments.flag("attachments_only")
        )
        return TypedQuery(query)
    }

    func count(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.count(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imagesOnly: arguments.flag("images_only"),
            attachmentsOnly: arguments.flag("attachments_only"),
            countFiles: arguments.flag("count_files")
        )
        return TypedQuery(query)
    }

    func delete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.delete(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            keepAttachments: arguments.flag("keep_attachments")
        )
        return TypedQuery(query)
    }

    func tag(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.tag(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func phi(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.phi(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func json(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.json(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            groups: arguments.strings("groups"),
            allDICOMValues: arguments.flag("all_dicom_values"),
            includeTags: arguments.tags("include_tags"),
            excludeUnnamed: arguments.flag("exclude_unnamed"),
            seriesUID: arguments.string("series_uid")
        )
        return TypedQuery(query)
    }

    func deleteImage(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deleteImage(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUID: arguments.string(required: "image_uid"),
            jobID: arguments.string("X_AmbraHealth_Job_Id")
        )
        return TypedQuery(query)
    }

    func deleteImages(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.deleteImages(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            imageUIDs: arguments.strings(required: "body")
        )
        return TypedQuery(query)
    }

    func split(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.split(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            toNamespace: arguments.string("to_namespace"),
            seriesUID: arguments.strings("series_uid"),
            deleteSeriesFromOriginal: arguments.flag("delete_series_from_original")
        )
        return TypedQuery(query)
    }

    func merge(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.merge(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            secondaryStudyUID: arguments.strings(required: "secondary_study_uid"),
            deleteSecondaryStudy: arguments.flag("delete_secondary_study"),
            seriesUIDs: arguments.strings("series_uids"),
            jobID: arguments.string("X_AmbraHealth_Job_Id")
        )
        return TypedQuery(query)
    }

    func clone(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.clone(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            newImageUIDs: arguments.flag("new_image_uids"),
            newSeriesUIDs: arguments.flag("new_series_uids"),
            jobID: arguments.string("X_AmbraHealth_Job_Id")
        )
        return TypedQuery(query)
    }

    func anonymize(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.anonymize(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            toNamespace: arguments.string("to_namespace"),
            newStudyUID: arguments.string("new_study_uid"),
            keepImageUIDs: arguments.flag("keep_image_uids"),
            color: arguments.string("color"),
            isAI: arguments.flag("is_ai"),
            jobID: arguments.string("X_AmbraHealth_Job_Id"),
            regions: arguments.tree(required: "body")
        )
        return TypedQuery(query)
    }

    func crop(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.crop(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            toNamespace: arguments.string("to_namespace"),
            newStudyUID: arguments.string("new_study_uid"),
            keepImageUIDs: arguments.flag("keep_image_uids"),
            region: arguments.tree(required: "body")
        )
        return TypedQuery(query)
    }

    func discardCache(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.discardCache(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid")
        )
        return TypedQuery(query)
    }

    func addReport(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.addReport(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            hl7UUID: arguments.string(required: "hl7_uuid"),
            phiNamespace: arguments.string("phi_namespace")
        )
        return TypedQuery(query)
    }

    func addStructureSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.addStructureSet(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            phiNamespace: arguments.string("phi_namespace"),
            structureSet: arguments.json(required: "body")
        )
        return TypedQuery(query)
    }

    func download(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.download(
            namespace: arguments.string(required: "namespace"),
            studyUID: arguments.string(required: "study_uid"),
            bundle: arguments.choice(required: "bundle"),
            phiNamespace: arguments.string("phi_namespace"),
            includeWrappedDICOMs: arguments.flag("include_wrapped_dicoms"),
            seriesUID: arguments.strings("series_uid"),
            imageUID: arguments.strings("image_uid"),
            stopOnFailure: arguments.flag("stop_on_failure"),
            excludeViewer: arguments.flag("exclude_viewer"),
            v3: arguments.flag("v3"),
            rocheDirectory: arguments.flag("roche_directory"),
            flatDirectory: arguments.flag("flat_directory"),
            transferSyntax: arguments.string("transfer_syntax"),
            anonymizeTags: arguments.replacements("anonymize_tags"),
            videoFormat: arguments.choice("video_format"),
            videoSeriesUIDs: arguments.strings("video_series_uids"),
            batchEncodeCine: arguments.string("batch_encode_cine")
        )
        return TypedQuery(query)
    }

    func downloadViewer(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.downloadViewer()
        return TypedQuery(query)
    }
}
