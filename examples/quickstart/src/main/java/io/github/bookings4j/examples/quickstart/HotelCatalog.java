package io.github.bookings4j.examples.quickstart;

import io.github.bookings4j.model.BookableService;
import io.github.bookings4j.model.Capacity;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.ServiceCatalog;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the hotels offer, in the library's words:
 *
 * <ul>
 *   <li>All rooms of one type are one <em>resource</em>, {@code resort-A}: a guest books a type, not a number on a door.
 *   <li>Its capacity is a pool of as many units as there are rooms, and each booking takes one.
 *   <li>A <em>service</em> is a stay of a certain length in such a room. How long is the service's to say, so there is one for
 *       each length, {@code resort-A/PT164H}: made when asked for, as a catalog is just a function. All of them share the pool.
 *   <li>Its length is elapsed time: seven nights from 15:00 to 11:00 are 164 hours, and one less or more where the clocks
 *       change meanwhile.
 *   <li>Cleaning is a <em>buffer</em> of an hour after each stay.
 * </ul>
 *
 * @param rooms how many there are of each type
 */
record HotelCatalog(Map<String, Integer> rooms) implements ServiceCatalog {

    private static final Pattern ID = Pattern.compile("(?<roomType>[^/]+)/(?<length>PT\\d+H)");

    private static final Duration CLEANING = Duration.ofHours(1);

    /** Some reservations are whole groups. */
    private static final int LARGEST_PARTY = 100;

    /** The id of the service that a reservation asks for. */
    static String serviceId(Reservation reservation) {
        return reservation.roomType() + "/" + reservation.stay().duration();
    }

    @Override
    public Optional<BookableService> service(Tenant tenant, String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String roomType = parts.group("roomType");
        Duration length = Duration.parse(parts.group("length"));
        return Optional.ofNullable(rooms.get(roomType)).map(count -> stay(id, roomType, count, length));
    }

    private static BookableService stay(String id, String roomType, int count, Duration length) {
        return BookableService.service(id)
                .named("Room " + roomType)
                .offeredBy(roomType, HotelTime.ZONE)
                .capacity(Capacity.units(count))
                .lasting(length)
                .buffers(Duration.ZERO, CLEANING)
                .maxPartySize(LARGEST_PARTY)
                .build();
    }
}
