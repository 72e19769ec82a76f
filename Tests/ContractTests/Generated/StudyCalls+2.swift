// Written by `make generate` from Generator/Spec/service/study.yaml. Do not edit.

import AmbraSDK

extension StudyCalls {
    func viewer3Settings(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.viewer3Settings(
            studyID: arguments.string("study_id"),
            studyUID: arguments.string("study_uid"),
            storageNamespace: arguments.string("storage_namespace"),
            phiNamespace: arguments.string("phi_namespace"),
            settings: arguments.json("settings")
        )
        return TypedQuery(query)
    }

    func externalViewer(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.externalViewer(
            uuid: arguments.string(required: "uuid"),
            redirect: arguments.flag(required: "redirect"),
            viewerTag: arguments.string("viewer_tag"),
            viewReason: arguments.string("view_reason")
        )
        return TypedQuery(query)
    }

    func timingEvent(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.timingEvent(
            studyUID: arguments.string(required: "study_uid"),
            storageNamespace: arguments.string(required: "storage_namespace"),
            event: arguments.string(required: "event"),
            nodeID: arguments.string("node_id"),
            serialNo: arguments.string("serial_no"),
            size: arguments.integer("size")
        )
        return TypedQuery(query)
    }

    func timingLog(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.timingLog(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func star(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.star(uuid: arguments.string(required: "uuid"), star: arguments.flag(required: "star"))
        return TypedQuery(query)
    }

    func statusGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.statusGet(studyID: arguments.string(required: "study_id"))
        return TypedQuery(query)
    }

    func statusSet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.statusSet(
            studyID: arguments.string(required: "study_id"),
            old: arguments.string(required: "old"),
            new: arguments.string(required: "new")
        )
        return TypedQuery(query)
    }

    func statusLocks(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = service.statusLocks()
        return TypedQuery(query)
    }

    func statusHistory(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.statusHistory(studyID: arguments.string(required: "study_id"))
        return TypedQuery(query)
    }

    func freeze(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.freeze(uuid: arguments.string(required: "uuid"), thaw: arguments.flag(required: "thaw"))
        return TypedQuery(query)
    }

    func commentAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.commentAdd(
            studyID: arguments.string(required: "study_id"),
            body: arguments.string(required: "body")
        )
        return TypedQuery(query)
    }

    func commentDelete(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.commentDelete(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func commentGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.commentGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func question(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.question(
            uuid: arguments.string(required: "uuid"),
            question: arguments.string(required: "question"),
            detail: arguments.string("detail")
        )
        return TypedQuery(query)
    }

    func requestAdd(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.requestAdd(
            namespaceID: arguments.string(required: "namespace_id"),
            comments: arguments.string(required: "comments"),
            accountID: arguments.string(required: "account_id"),
            patientFirstName: arguments.string(required: "patient_first_name"),
            patientLastName: arguments.string(required: "patient_last_name"),
            patientBirthDate: arguments.string(required: "patient_birth_date"),
            patientID: arguments.string("patientid"),
            patientSex: arguments.string("patient_sex"),
            modality: arguments.string("modality"),
            studyDateStart: arguments.string("study_date_start"),
            studyDateEnd: arguments.string("study_date_end"),
            studyDescription: arguments.string("study_description")
        )
        return TypedQuery(query)
    }

    func requestGet(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.requestGet(uuid: arguments.string(required: "uuid"))
        return TypedQuery(query)
    }

    func requestMatch(_ arguments: Arguments) throws -> TypedQuery<Mode> {
        let query = try service.requestMatch(studyRequestID: arguments.string(required: "study_request_id"))
        return TypedQuery(query)
    }
}
