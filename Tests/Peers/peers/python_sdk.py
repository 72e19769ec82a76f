"""The vendor's Python SDK against a sandbox with TLS of its own: one way to speak to its two halves."""

import asyncio
import inspect
import ssl
from dataclasses import dataclass
from typing import Any, Callable

from aiohttp import connector
from ambra_sdk.api import Api, AsyncApi

from peers.sandbox import Sandbox

KINDS = ["sync", "async"]


def trust(certificate: str, monkeypatch) -> None:
    """Makes both halves of the SDK trust a certificate."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", certificate)
    # aiohttp reads its trust store once, when it is imported, and the SDK hands it no other. A store that collects the
    # certificates of many sandboxes, all of one name, does not find the right one.
    monkeypatch.setattr(connector, "_SSL_CONTEXT_VERIFIED", ssl.create_default_context(cafile=certificate))


@dataclass
class SDK:
    """One half of the SDK, logged in lazily; what it gives is waited for where that is needed."""

    kind: str
    sandbox: Sandbox
    loop: asyncio.AbstractEventLoop

    def __post_init__(self) -> None:
        self.api = self.connect()

    @property
    def is_async(self) -> bool:
        return self.kind == "async"

    def connect(self, password: str | None = None, sid: str | None = None) -> Any:
        """Another connection, without the rate limit."""
        api = AsyncApi if self.is_async else Api
        if sid is not None:
            return api.with_sid(self.sandbox.url, sid, rate_limits=None)
        return api.with_creds(
            self.sandbox.url, self.sandbox.username, password or self.sandbox.password, rate_limits=None)

    def done(self, answer: Any) -> Any:
        """What a call of either half answers."""
        return self.loop.run_until_complete(answer) if inspect.isawaitable(answer) else answer

    def get(self, query: Any) -> Any:
        """What a service call answers."""
        return self.done(query.get())

    def first(self, query: Any) -> Any:
        return self.done(query.first())

    def rows(self, pages: Any) -> list:
        """All rows of a paged answer."""
        async def collect() -> list:
            return [row async for row in pages]

        return self.done(collect()) if self.is_async else list(pages)

    def storage(self, call: Callable, **arguments: Any) -> Any:
        """What a storage call answers; bytes and texts of it by `content` and `text`."""
        return self.done(call(**arguments))

    def status(self, answer: Any) -> int:
        return answer.status if self.is_async else answer.status_code

    def content(self, answer: Any) -> bytes:
        return self.done(answer.read()) if self.is_async else answer.content

    def text(self, answer: Any) -> str:
        return self.content(answer).decode()

    @property
    def sid(self) -> str:
        """The session, begun where there is none."""
        return self.done(self.api.get_sid()) if self.is_async else self.api.sid

    def end(self, api: Any) -> None:
        """Ends the session of a connection, where it could begin one, and its connections."""
        if api._creds is None:
            api._sid = None
        self.done(api.logout())

    def close(self) -> None:
        """Ends everything."""
        self.end(self.api)
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()


def study(sdk: SDK, number: int = 1, **fields: str) -> str:
    """Adds a study without images; gives its uuid."""
    namespace = sdk.sandbox.namespace_id
    return sdk.get(sdk.api.Study.add(
        study_uid=f"1.2.826.0.1.3680043.10.1.{number}", storage_namespace=namespace, phi_namespace=namespace,
        **fields)).uuid


def group(sdk: SDK, name: str = "Cardiology"):
    return sdk.get(sdk.api.Group.add(account_id=sdk.sandbox.account_id, name=name))


def joined(sdk: SDK):
    """Adds a group that the user of the session is in."""
    place = group(sdk)
    me = sdk.get(sdk.api.User.get(account_id=sdk.sandbox.account_id)).uuid
    sdk.get(sdk.api.Group.user_add(uuid=place.uuid, user_id=me))
    return place
