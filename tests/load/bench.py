"""`make bench-fetch`: the figures of docs/fetching.md, against their targets; loopback only, about three minutes."""

import sys
import time

from tests.load import faults, kills, rates

#: Pages a second that the whole chain must reach; a busy machine is given three tries.
RATE, TRIES = 800.0, 3
#: How far the mean gap at a polite host may lie from the one that is set, in seconds.
SLACK_S = 0.02


def main() -> int:
    """0 if every target is met."""
    checks = [_rates, _politeness, _faults, _kills]
    met = [check() for check in checks]
    return 0 if all(met) else 1


def _rates() -> bool:
    best = plain = 0.0
    for _ in range(TRIES):
        plain, best = max(plain, rates.plain_rate()), max(best, rates.our_rate())
        if best >= RATE:
            break
    return _say("pages a second, 32 threads, 20 ms think time", f"{best:.0f} (bare client: {plain:.0f})", best >= RATE)


def _politeness() -> bool:
    gaps = rates.polite_gaps()
    least, mean = min(least for least, _ in gaps.values()), max(abs(mean - rates.DELAY_S) for _, mean in gaps.values())
    said = f"{len(gaps)} hosts, least gap {least:.3f} s, mean off by {mean:.3f} s at most"
    return _say(
        f"polite: one request a host every {rates.DELAY_S:g} s",
        said,
        len(gaps) == rates.HOSTS and least >= rates.DELAY_S - SLACK_S and mean <= SLACK_S,
    )


def _faults() -> bool:
    outcome = faults.run()
    said = (
        f"{outcome.faults} faults in {outcome.pages} pages: {len(outcome.wrong)} wrong, {outcome.seconds:.0f} s, "
        f"slowest page {outcome.slowest_s:.1f} s; {dict(sorted(outcome.reasons.items()))}"
    )
    for line in outcome.wrong[:10]:
        _print(f"    {line}")
    return _say("faults", said, not outcome.wrong)


def _kills() -> bool:
    end = kills.run()
    said = f"{end.kills} kills: {end.kept} snapshots kept, {end.faults} faults, {end.lost} lost, {end.doubled} doubled"
    return _say("kill -9", said, not (end.faults or end.lost or end.doubled))


def _say(what: str, figure: str, is_met: bool) -> bool:
    _print(f"{'ok  ' if is_met else 'MISS'} {what}: {figure}")
    return is_met


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    began = time.perf_counter()
    code = main()
    _print(f"{time.perf_counter() - began:.0f} s")
    sys.exit(code)
