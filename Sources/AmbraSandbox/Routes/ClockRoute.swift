import Foundation

/// `/sandbox/clock`: what the sandbox takes for the time. `POST` moves it by `{"advance_seconds": 3600}` or sets it by
/// `{"now": "2026-12-01 08:00:00"}`, in UTC; `DELETE` gives it back its own time.
enum ClockRoute {
    static func respond(_ method: String, _ body: [UInt8], _ service: SandboxService) async -> SandboxResponse {
        switch method {
        case "POST":
            guard await move(service, as: try? JSON(reading: body)) else {
                return ControlRoutes.problem(
                    "the body has to be {\"advance_seconds\": NUMBER} or {\"now\": \"YYYY-MM-DD hh:mm:ss\"}",
                    status: 400)
            }
        case "DELETE": await service.setClock(to: nil)
        default: break
        }
        let time: [String: JSON] = [
            "now": .string(ServiceTime.format(service.now)), "moved_seconds": .number(service.clock.offset),
        ]
        return .json(.object(time))
    }

    private static func move(_ service: SandboxService, as json: JSON?) async -> Bool {
        switch (json?["advance_seconds"], json?["now"]) {
        case (let seconds?, nil):
            guard let seconds = seconds.number, seconds.isFinite, abs(seconds) <= 1e11 else { return false }
            await service.advanceClock(by: .seconds(seconds))
        case (nil, let time?):
            guard let time = time.string.flatMap({ ServiceTime.parse($0, zone: .gmt) }) else { return false }
            await service.setClock(to: time.date)
        default: return false
        }
        return true
    }
}
