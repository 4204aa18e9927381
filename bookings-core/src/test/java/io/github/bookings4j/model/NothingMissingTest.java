package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bookings4j.Host;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R19: a null in place of any part is unusable input, whichever record it is a part of. */
class NothingMissingTest {

    static Stream<Arguments> parts() {
        Host host = new Host();
        Booking booking = host.book("10:00");
        BookingRequest request = Host.request("12:00").build();
        return Stream.<Record>of(
                        booking,
                        booking.id(),
                        booking.reference(),
                        booking.time(),
                        booking.resources(),
                        booking.sold(),
                        booking.state(),
                        request,
                        Host.STAFF,
                        Host.GRACE,
                        Actor.system(),
                        AddOn.of("beard"),
                        AddOn.of("beard").snapshot(),
                        new BlockedTime(UUID.randomUUID(), "anna", booking.time(), Optional.empty(), Optional.empty()),
                        BookingLimit.of(BookingLimit.Period.DAY, 1),
                        BookingQuery.all(),
                        Buffers.none(),
                        Capacity.exclusive(),
                        ChangePolicy.always(),
                        ChangeRequest.of(booking.id(), Host.STAFF),
                        EditRequest.of(booking.id(), Host.STAFF),
                        RescheduleRequest.of(booking.id(), booking.start(), Host.STAFF),
                        Horizon.none(),
                        ImportedBooking.of(
                                "haircut", booking.resources(), booking.time(), booking.status(), Host.GRACE),
                        Money.of("1", "EUR"),
                        Notes.none(),
                        new PageCursor(booking.start(), booking.id()),
                        Price.free(),
                        Resource.of("anna", "UTC"),
                        Rejection.of(Rule.OVERLAP, "taken"),
                        StatisticsQuery.all(),
                        Tenant.none(),
                        booking.total(),
                        new BookingPage(List.of(), Optional.empty()),
                        new BookingStatistics(Map.of()))
                .flatMap(record -> IntStream.range(0, record.getClass().getRecordComponents().length)
                        .filter(i -> !record.getClass()
                                .getRecordComponents()[i]
                                .getType()
                                .isPrimitive())
                        .mapToObj(i -> Arguments.of(
                                record.getClass().getSimpleName(),
                                record.getClass().getRecordComponents()[i].getName(),
                                record,
                                i)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("parts")
    void aMissingPartIsUnusable(String type, String name, Record whole, int missing) {
        assertThat(catchThrowable(() -> copyWithout(whole, missing)))
                .as("%s without %s", type, name)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be null");
    }

    private static Object copyWithout(Record whole, int missing) throws Throwable {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == missing ? null : components[i].getAccessor().invoke(whole);
        }
        Constructor<?> constructor = whole.getClass()
                .getDeclaredConstructor(
                        Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
