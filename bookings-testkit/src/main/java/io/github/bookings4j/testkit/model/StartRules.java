package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Horizon;
import io.github.bookings4j.model.Rule;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** R14 to R16, R20 and R21, and with {@link Fit} all that may be said against a candidate's time. */
final class StartRules {

    private final Model model;

    StartRules(Model model) {
        this.model = model;
    }

    /** Whatever speaks against a new start; the booking itself is not in its own way. */
    Set<String> ofNewStart(ModelBooking candidate) {
        Set<String> codes = new TreeSet<>(ofOpenTime(candidate));
        codes.addAll(ofTakenTime(candidate));
        if (hasDuplicate(candidate)) {
            codes.add(Rule.DUPLICATE.name());
        }
        return codes;
    }

    /** Whatever speaks against taking the time again: overlaps, blocked times and limits. */
    Set<String> ofTakenTime(ModelBooking candidate) {
        Set<String> codes = new TreeSet<>(ofOverlap(candidate));
        codes.addAll(ofBlockedTime(candidate));
        if (candidate.service.limits().stream().anyMatch(limit -> isReached(limit, candidate))) {
            codes.add(Rule.BOOKING_LIMIT.name());
        }
        return codes;
    }

    Set<String> ofOverlap(ModelBooking candidate) {
        Fit fit = new Fit(model.rules.bufferRule());
        Set<String> codes = new TreeSet<>();
        for (String resource : candidate.resources) {
            List<ModelBooking> others = model.liveBesides(candidate)
                    .filter(other -> other.takes(resource))
                    .toList();
            fit.refusal(candidate, others).ifPresent(rule -> codes.add(rule.name()));
        }
        return codes;
    }

    Set<String> ofBlockedTime(ModelBooking candidate) {
        boolean blocked = model.blocks.stream()
                .filter(block -> candidate.takes(block.resource()))
                .anyMatch(block -> candidate.busyStart().isBefore(block.time().end())
                        && block.time().start().isBefore(candidate.busyEnd()));
        return blocked ? Set.of(Rule.BLOCKED.name()) : Set.of();
    }

    private Set<String> ofOpenTime(ModelBooking candidate) {
        BookableService service = candidate.service;
        Instant now = model.now();
        Set<String> codes = new TreeSet<>();
        if (candidate.start.isBefore(now)) {
            codes.add(Rule.IN_PAST.name());
        } else if (candidate.start.isBefore(now.plus(service.bookingNotice()))) {
            codes.add(Rule.BOOKING_NOTICE.name());
        }
        ZoneId zone = zone(candidate.resources.get(0));
        if (service.horizon().mode() == Horizon.Mode.CALENDAR_DAYS
                && date(candidate.start, zone)
                        .isAfter(date(now, zone).plusDays(service.horizon().days()))) {
            codes.add(Rule.HORIZON.name());
        }
        if (HouseRule.refuses(candidate.customer, candidate.start)) {
            codes.add(HouseRule.CODE);
        }
        return codes;
    }

    private boolean hasDuplicate(ModelBooking candidate) {
        Duration guard = model.rules.duplicateGuard();
        return !guard.isZero()
                && model.liveBesides(candidate)
                        .filter(other -> other.service.equals(candidate.service))
                        .filter(other -> other.resources.stream().anyMatch(candidate::takes))
                        .filter(other -> isSame(candidate.customer, other.customer))
                        .anyMatch(other -> Duration.between(other.start, candidate.start)
                                        .abs()
                                        .compareTo(guard)
                                <= 0);
    }

    private boolean isReached(BookingLimit limit, ModelBooking candidate) {
        List<String> resources = new ArrayList<>(candidate.resources);
        boolean perResource = limit.scope() == BookingLimit.Scope.RESOURCE
                || limit.scope() == BookingLimit.Scope.RESOURCE_AND_SERVICE;
        return (perResource ? resources : resources.subList(0, 1))
                .stream().anyMatch(resource -> isReached(limit, candidate, resource));
    }

    private boolean isReached(BookingLimit limit, ModelBooking candidate, String resource) {
        ZoneId zone = zone(resource);
        LocalDate first = firstDay(limit.period(), date(candidate.start, zone));
        long count = model.countedBesides(candidate)
                .filter(other ->
                        firstDay(limit.period(), date(other.start, zone)).equals(first))
                .filter(other -> switch (limit.scope()) {
                    case RESOURCE -> other.takes(resource);
                    case RESOURCE_AND_SERVICE -> other.takes(resource) && other.service.equals(candidate.service);
                    case SERVICE -> other.service.equals(candidate.service);
                    case CUSTOMER -> isSame(candidate.customer, other.customer);
                })
                .count();
        return count >= limit.max();
    }

    /** By reference; where there is none, by email address, whatever its case. */
    private static boolean isSame(Customer asking, Customer other) {
        if (asking.reference().isPresent()) {
            return asking.reference().equals(other.reference());
        }
        return asking.email().isPresent()
                && other.email().isPresent()
                && asking.email().get().equalsIgnoreCase(other.email().get());
    }

    private static LocalDate firstDay(BookingLimit.Period period, LocalDate date) {
        return switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static ZoneId zone(String resource) {
        return Catalog.RESOURCES.stream()
                .filter(each -> each.id().equals(resource))
                .findFirst()
                .orElseThrow()
                .zone();
    }
}
