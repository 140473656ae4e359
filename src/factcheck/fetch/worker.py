"""Work done in another process under a wall-clock limit: a page that hangs a native parser costs itself, no more.

The worker is started when first needed, serves one page after another, and is killed and replaced when one takes
too long or brings it down.
"""

import contextlib
import threading
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from factcheck.errors import ParseError, SourceError

Given = TypeVar("Given")
Made = TypeVar("Made")

#: Seconds for one page: a hundred times what a large one takes.
LIMIT_S = 20.0
#: Seconds for a new process to import what it needs, on a busy machine.
_START_S = 60.0
_SPAWN = get_context("spawn")


class Worker(Generic[Given, Made]):
    """Calls a module-level function in a process of its own."""

    def __init__(self, function: Callable[[Given], Made], *, limit_s: float = LIMIT_S) -> None:
        self._function = function
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._process: Any = None
        self._pipe: Connection | None = None

    def __call__(self, given: Given) -> Made:
        """What the function makes of `given`; its `SourceError`, or `ParseError` where it hung or crashed."""
        with self._lock:
            try:
                made, error = self._answer(self._started(), given)
            except (EOFError, OSError) as broken:
                self._stop()
                raise ParseError("reading it brought the parser down", reason="parser_crashed") from broken
        if error is not None:
            raise error
        return made

    def _answer(self, pipe: Connection, given: Given) -> tuple[Made, SourceError | None]:
        pipe.send(given)
        if pipe.poll(self._limit_s):
            answer: tuple[Made, SourceError | None] = pipe.recv()
            return answer
        self._stop()
        raise ParseError(f"reading took more than {self._limit_s:g} s", reason="parser_hung")

    def close(self) -> None:
        """Ends the process, if there is one."""
        with self._lock:
            self._stop()

    def __enter__(self) -> "Worker[Given, Made]":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _started(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self._stop()
            ours, theirs = _SPAWN.Pipe()
            self._process = _SPAWN.Process(target=_serve, args=(theirs, self._function), daemon=True)
            self._process.start()
            theirs.close()
            self._pipe = ours
            if not ours.poll(_START_S):
                self._stop()
                raise ParseError("the process that reads pages did not start", reason="parser_crashed")
            ours.recv()
        return self._pipe

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None


def _serve(pipe: Connection, function: Callable[[Any], Any]) -> None:
    """Answers until the other end is closed; an expected failure travels as a value."""
    with contextlib.suppress(EOFError, KeyboardInterrupt, OSError):
        pipe.send(None)
        while True:
            given = pipe.recv()
            pipe.send(_outcome(function, given))


def _outcome(function: Callable[[Any], Any], given: Any) -> tuple[Any, SourceError | None]:
    try:
        return function(given), None
    except SourceError as error:
        return None, error
    except RecursionError:
        return None, ParseError("it is nested too deep to read", reason="unparsable")
