"""Work done in another process under a wall-clock limit: a page that hangs a native parser costs itself, no more.

The worker is started when first needed, serves one page after another, and is killed and replaced when one takes
too long or brings it down.
"""

import contextlib
import importlib
import subprocess
import sys
import threading
from collections.abc import Callable
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from factcheck.errors import ParseError, SourceError

Given = TypeVar("Given")
Made = TypeVar("Made")

#: Seconds for one page: a hundred times what a large one takes.
LIMIT_S = 20.0
#: Seconds for a new process to import what it needs, on a busy machine.
_START_S = 60.0
#: What the new process runs: our path, our function, one end of the pipe. (multiprocessing would run the program's main
#: module again, which a library must not do to the programs of others.)
_PROGRAM = "import sys; sys.path[:] = {path!r}; from factcheck.fetch.worker import serve; serve({pipe}, {function!r})"


class Worker(Generic[Given, Made]):
    """Calls a module-level function in a process of its own."""

    def __init__(self, function: Callable[[Given], Made], *, limit_s: float = LIMIT_S) -> None:
        self._function = function
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
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
        if self._pipe is None or self._process is None or self._process.poll() is not None:
            self._stop()
            self._pipe, theirs = Pipe()
            self._process = _start(self._function, theirs)
            theirs.close()
            if not self._pipe.poll(_START_S):
                self._stop()
                raise ParseError("the process that reads pages did not start", reason="parser_crashed")
            self._pipe.recv()
        return self._pipe

    def _stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def _start(function: Callable[[Any], Any], pipe: Connection) -> "subprocess.Popen[bytes]":
    name = f"{function.__module__}:{function.__qualname__}"
    program = _PROGRAM.format(path=sys.path, pipe=pipe.fileno(), function=name)
    return subprocess.Popen([sys.executable, "-c", program], pass_fds=[pipe.fileno()], stdin=subprocess.DEVNULL)


def serve(descriptor: int, name: str) -> None:
    """Answers with what the function ``module:name`` makes of each page, until the other end is closed."""
    module, _, function = name.partition(":")
    with contextlib.suppress(EOFError, KeyboardInterrupt, OSError), Connection(descriptor) as pipe:
        called = getattr(importlib.import_module(module), function)
        pipe.send(None)
        while True:
            pipe.send(_outcome(called, pipe.recv()))


def _outcome(function: Callable[[Any], Any], given: Any) -> tuple[Any, SourceError | None]:
    try:
        return function(given), None
    except SourceError as error:
        return None, error
    except RecursionError:
        return None, ParseError("it is nested too deep to read", reason="unparsable")
