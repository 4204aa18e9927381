package io.github.bookings4j.benchmarks.load;

import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.schema.rows.CalendarId;
import io.github.bookings4j.schema.rows.LockStripes;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Somebody who can be booked.
 *
 * @param id as the library knows it
 * @param service that is offered by this provider and nine others
 * @param calendar under which the tables know it; whoever writes by hand has it at hand
 * @param stripe the row to be locked for it
 */
public record Provider(String id, String service, UUID calendar, int stripe) {

    /** How many there are. */
    public static final int COUNT = 10_000;

    /** The zone of all. */
    public static final String ZONE = "Europe/Lisbon";

    private static final int PER_SERVICE = 10;

    /** All of them. */
    public static final List<Provider> ALL =
            IntStream.range(0, COUNT).mapToObj(Provider::numbered).toList();

    /** One more, for a calendar that is fuller than the others. */
    public static final Provider BUSIEST = numbered(COUNT);

    private static Provider numbered(int number) {
        String id = "provider-" + number;
        return new Provider(
                id,
                "consultation-" + number / PER_SERVICE,
                CalendarId.of(Tenant.none(), id),
                LockStripes.ofCalendar(Tenant.none(), id));
    }
}
