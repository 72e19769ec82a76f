"""What the checks share: the command, the sandbox, a TLS proxy and files."""
