// Written by `make generate` from Generator/Spec/service. Do not edit.

extension AmbraClient {
    /// Studies and their images.
    public var study: StudyService<Mode> { StudyService(client: core) }
}
