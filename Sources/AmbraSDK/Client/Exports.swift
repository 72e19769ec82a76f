// Retry policies, rate limits and transport errors are part of this module's own API: one import serves.
@_exported public import AmbraTransport
