package io.github.bookings4j.testkit.conformance;

import java.util.List;
import java.util.Optional;

/** The kinds of cases that can be run. */
final class CaseKinds {

    private static final List<CaseKind> ALL = List.of(
            new OverlapCase(),
            new BusyCase(),
            new CapacityBlockedCase(),
            new CapacityAcceptCase(),
            new LimitCase(),
            new CancelCase(),
            new RescheduleCase(),
            new SeriesCase(),
            new WindowsCase(),
            new SlotsCase());

    private CaseKinds() {}

    /** The kind of that name, if it can be run. */
    static Optional<CaseKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
