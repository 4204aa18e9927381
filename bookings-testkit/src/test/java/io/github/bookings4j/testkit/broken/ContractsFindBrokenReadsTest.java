package io.github.bookings4j.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingQuery;
import io.github.bookings4j.model.BookingStatus;
import io.github.bookings4j.model.TimeRange;
import io.github.bookings4j.spi.CountSpec;
import io.github.bookings4j.testkit.broken.Subjects.Concurrent;
import io.github.bookings4j.testkit.broken.Subjects.Store;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts are tested too: a store that answers wrongly fails the tests that say so. */
class ContractsFindBrokenReadsTest {

    @ParameterizedTest
    @MethodSource({"loads", "allocations", "counts", "pages", "tenants", "feeds"})
    void aBrokenStoreFails(Breakage breakage) {
        assertThat(breakage.failures()).isEqualTo(breakage.expected());
    }

    static Stream<Breakage> loads() {
        return Stream.of(
                Breakage.of(
                        "metadata is dropped",
                        () -> BrokenReads.loading(booking ->
                                booking.toBuilder().metadata(Map.of()).build()),
                        Store.class,
                        "RoundTrips.aBookingWithEveryPartSetComesBack"),
                Breakage.of(
                        "microseconds are dropped",
                        () -> BrokenReads.loading(booking -> booking.toBuilder()
                                .createdAt(booking.createdAt().truncatedTo(ChronoUnit.MILLIS))
                                .build()),
                        Store.class,
                        "RoundTrips.everyInstantComesBackToTheMicrosecond(java.lang.String)"),
                Breakage.of(
                        "idempotency keys are not found",
                        BrokenReads::notLoadingByIdempotencyKey,
                        Store.class,
                        "Loading.aBookingIsFoundByItsIdempotencyKey",
                        "Commands.aRequestOfAUsedKeyGivesTheBookingThatWasMade"),
                Breakage.of(
                        "an event is forgotten",
                        BrokenReads::forgettingTheLastEvent,
                        Store.class,
                        "History.theHistoryOfABookingComesByVersionAndHasNoOthersEvents",
                        "Commands.aCancelledTimeIsFreeAtOnce"));
    }

    static Stream<Breakage> allocations() {
        return Stream.of(
                Breakage.of(
                        "buffers are not looked at",
                        () -> BrokenReads.missingAllocations(
                                (allocation, range) -> !allocation.time().overlaps(range)),
                        Store.class,
                        "Allocations.buffersThatReachIntoTheRangeCount",
                        "Commands.buffersKeepNeighboursAway"),
                Breakage.of(
                        "long appointments are not looked at",
                        () -> BrokenReads.missingAllocations((allocation, range) ->
                                allocation.busy().start().isBefore(range.start().minus(Duration.ofDays(100)))),
                        Store.class,
                        "Allocations.aLongAppointmentIsFoundBehindManyShortOnes"),
                Breakage.of(
                        "expired holds are left out",
                        () -> BrokenReads.missingAllocations(
                                (allocation, range) -> allocation.expiresAt().isPresent()),
                        Store.class,
                        "Allocations.anExpiredHoldIsStillThereUntilItIsDisplaced",
                        "Holds.aLiveHoldKeepsItsTime"),
                Breakage.of(
                        "blocked times are found by their start alone",
                        BrokenReads::findingBlockedTimesByTheirStart,
                        Store.class,
                        "BlockedTimes.aBlockedTimeOfYearsIsFoundAnywhereInIt"),
                Breakage.of(
                        "what touches the range is in it",
                        BrokenReads::includingWhatTouches,
                        Store.class,
                        "Allocations.whatOnlyTouchesTheRangeIsNotInIt"));
    }

    static Stream<Breakage> counts() {
        return Stream.of(
                Breakage.of(
                        "expired holds are counted",
                        () -> BrokenReads.counting(spec -> new CountSpec(
                                spec.startsIn(),
                                spec.service(),
                                spec.resources(),
                                spec.customer(),
                                Optional.empty(),
                                spec.except())),
                        Store.class,
                        "Counting.aHoldIsCountedUntilItExpires"),
                Breakage.of(
                        "all services are counted",
                        () -> BrokenReads.counting(spec -> new CountSpec(
                                spec.startsIn(),
                                Optional.empty(),
                                spec.resources(),
                                spec.customer(),
                                spec.liveAt(),
                                spec.except())),
                        Store.class,
                        "Counting.onlyTheServiceIsCountedThatIsAskedFor"),
                Breakage.of(
                        "a booking is counted against itself",
                        () -> BrokenReads.counting(spec -> spec.except(Optional.empty())),
                        Store.class,
                        "Counting.aBookingIsNotCountedAgainstItself"),
                Breakage.of(
                        "all resources are counted",
                        () -> BrokenReads.counting(spec -> spec.resources(Set.of())),
                        Store.class,
                        "Counting.aBookingOnAnyOfTheResourcesIsCountedOnce"),
                Breakage.of(
                        "the latest start comes first",
                        () -> BrokenReads.starting(statuses -> statuses, Collections::reverse),
                        Store.class,
                        "Starts.startsComeSortedAndAsOftenAsThereAreBookings"),
                Breakage.of(
                        "starts come whatever the status",
                        () -> BrokenReads.starting(statuses -> Set.of(BookingStatus.values()), starts -> {}),
                        Store.class,
                        "Starts.onlyTheStatusesCountThatAreAskedFor"),
                Breakage.of(
                        "buffers are not waited for",
                        BrokenReads::endingWithoutBuffers,
                        Store.class,
                        "Ended.aBookingHasEndedAtTheEndOfItsBusyTime"));
    }

    static Stream<Breakage> pages() {
        return Stream.of(
                Breakage.of(
                        "pages go on behind a start",
                        BrokenReads::pagingByStartAlone,
                        Store.class,
                        "Paging.bookingsOfOneStartAreOnOnePageEach(int)"),
                Breakage.of(
                        "case matters in text",
                        BrokenReads::matchingCaseInText,
                        Store.class,
                        "Finding.textIsFoundInNameAndEmailWhateverItsCase(java.lang.String)",
                        "Finding.caseDoesNotMatterInOtherScriptsEither"),
                Breakage.of(
                        "every range is a day long",
                        () -> BrokenReads.finding(ContractsFindBrokenReadsTest::startingThatDay),
                        Store.class,
                        "Finding.aRangeOfStartsHasItsStartAndNotItsEnd",
                        "Finding.conditionsMustAllBeMet"));
    }

    static Stream<Breakage> tenants() {
        return Stream.of(
                leaking("load", "anotherTenantDoesNotLoadABooking"),
                leaking("allocations", "anotherTenantDoesNotSeeWhatIsTaken"),
                leaking("find", "anotherTenantDoesNotFindABooking"),
                leaking("count", "anotherTenantDoesNotCountABooking"),
                leaking("starts", "anotherTenantDoesNotSeeWhenABookingStarts"),
                leaking("ended", "anotherTenantDoesNotSeeWhatHasEnded"),
                leaking("history", "anotherTenantDoesNotReadAHistory"),
                leaking("blockedTimes", "anotherTenantNeitherSeesNorRemovesABlockedTime"),
                leaking("blockedTime", "anotherTenantNeitherSeesNorRemovesABlockedTime"),
                Breakage.of(
                        "the feed leaks",
                        BrokenFeeds::leaking,
                        Store.class,
                        "Tenants.anotherTenantsFeedDoesNotHaveTheEvent"));
    }

    static Stream<Breakage> feeds() {
        return Stream.of(
                Breakage.of(
                        "the feed gives each event once, to whomever",
                        BrokenFeeds::givingEachEventOnce,
                        Store.class,
                        "Feed.aPositionOnceGivenStays"),
                Breakage.of(
                        "the feed misses some",
                        BrokenFeeds::missingSome,
                        Store.class,
                        "Feed.aReaderGoesOnFromWhereItStopped"),
                Breakage.of(
                        "the feed misses some while others write",
                        BrokenFeeds::missingSome,
                        Concurrent.class,
                        "ReadingMeanwhile.twoReadersOfTheFeedMissNothing"),
                Breakage.of(
                        "the feed gives the last event again",
                        BrokenFeeds::givingTheLastOneAgain,
                        Store.class,
                        "Feed.aReaderGoesOnFromWhereItStopped"),
                Breakage.of(
                        "the feed gives more than asked for",
                        BrokenFeeds::ignoringTheLimit,
                        Store.class,
                        "Feed.aReaderGoesOnFromWhereItStopped"));
    }

    private static Breakage leaking(String question, String test) {
        return Breakage.of(question + " leaks", () -> new LeakingStore(question), Store.class, "Tenants." + test);
    }

    private static BookingQuery startingThatDay(BookingQuery query) {
        return query.startsIn()
                .map(range ->
                        query.startingIn(TimeRange.of(range.start().truncatedTo(ChronoUnit.DAYS), Duration.ofDays(1))))
                .orElse(query);
    }
}
