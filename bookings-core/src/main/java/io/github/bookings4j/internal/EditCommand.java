package io.github.bookings4j.internal;

import io.github.bookings4j.event.BookingEventType;
import io.github.bookings4j.model.BookedAddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.BookingBuilder;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.EditRequest;
import io.github.bookings4j.model.Money;
import io.github.bookings4j.model.Notes;
import io.github.bookings4j.model.Price;
import io.github.bookings4j.model.Rejection;
import io.github.bookings4j.model.RejectionDetails;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.ServiceSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * R11: changes what touches neither time nor status, in any status and without locks.
 *
 * @param type EDITED, NOTE_ADDED or PRICE_SET
 * @param edit makes the booking as it shall be
 * @param staffOnly whether customers may not
 * @param by who asks
 */
public record EditCommand(BookingEventType type, UnaryOperator<Booking> edit, boolean staffOnly, By by)
        implements Command {

    /** What an event calls them. */
    private static final Map<String, Function<Booking, Object>> FIELDS = Map.of(
            "customer.reference", booking -> booking.customer().reference(),
            "customer.name", booking -> booking.customer().name(),
            "customer.email", booking -> booking.customer().email(),
            "customer.phone", booking -> booking.customer().phone(),
            "notes.customer", booking -> booking.notes().customer(),
            "notes.internal", booking -> booking.notes().internal(),
            "metadata", Booking::metadata,
            "externalReference", Booking::externalReference,
            "price", booking -> booking.sold().price(),
            "addOns", booking -> booking.sold().addOns());

    /** Customer details, notes, metadata, external reference. Internal notes are staff's: a customer leaves them as they are. */
    public static EditCommand of(EditRequest request) {
        boolean customer = request.by().actor().isCustomer();
        return new EditCommand(
                BookingEventType.EDITED,
                booking -> {
                    BookingBuilder builder = booking.toBuilder();
                    request.customer().ifPresent(builder::customer);
                    request.notes()
                            .map(notes -> customer
                                    ? new Notes(
                                            notes.customer(), booking.notes().internal())
                                    : notes)
                            .ifPresent(builder::notes);
                    request.metadata().ifPresent(builder::metadata);
                    request.externalReference().ifPresent(value -> builder.externalReference(Optional.of(value)));
                    return builder.build();
                },
                false,
                request.by());
    }

    /** One more note. */
    public static EditCommand note(Notes.Kind kind, String text, By by) {
        return new EditCommand(
                BookingEventType.NOTE_ADDED,
                booking -> booking.toBuilder()
                        .notes(booking.notes().plus(kind, text))
                        .build(),
                kind == Notes.Kind.INTERNAL,
                by);
    }

    /** The price of the service in this booking; add-ons come on top, so it is of their currency. */
    public static EditCommand price(Money amount, By by) {
        Price price = Price.fixed(amount);
        return pricing(price, sold -> sold.withPrice(Price.free()), sold -> sold.withPrice(price), by);
    }

    /** The price of an add-on in this booking. */
    public static EditCommand price(String addOnId, Money amount, By by) {
        Price price = Price.fixed(amount);
        return pricing(
                price,
                sold -> sold.withAddOns(priced(sold.addOns(), addOnId, Price.free())),
                sold -> sold.withAddOns(priced(sold.addOns(), addOnId, price)),
                by);
    }

    private static EditCommand pricing(
            Price price, UnaryOperator<ServiceSnapshot> without, UnaryOperator<ServiceSnapshot> with, By by) {
        return new EditCommand(
                BookingEventType.PRICE_SET,
                booking -> {
                    if (!without.apply(booking.sold()).sharesCurrencyWith(price)) {
                        throw new IllegalArgumentException(
                                "amount: must be of the currency of the other prices, was " + price.amount());
                    }
                    return booking.toBuilder().sold(with.apply(booking.sold())).build();
                },
                true,
                by);
    }

    private static List<BookedAddOn> priced(List<BookedAddOn> addOns, String id, Price price) {
        if (addOns.stream().noneMatch(addOn -> addOn.id().equals(id))) {
            throw new IllegalArgumentException("addOn: must be one that the booking has, was " + id);
        }
        return addOns.stream()
                .map(addOn -> addOn.id().equals(id) ? addOn.priced(price) : addOn)
                .toList();
    }

    @Override
    public boolean isDone(Booking booking) {
        return edit.apply(booking).equals(booking);
    }

    @Override
    public Plan plan(Booking booking, Instant now) {
        if (staffOnly && by.actor().isCustomer()) {
            return Plan.Refused.because(Rejection.of(
                    Rule.INVALID_TRANSITION,
                    "only staff or system may do that",
                    new RejectionDetails.InStatus(booking.status())));
        }
        Booking after = edit.apply(booking);
        Draft draft = Draft.of(Optional.of(booking), after, type, by, now);
        return Plan.writingUnlocked(draft.naming(fields(booking, after)));
    }

    private static Set<String> fields(Booking before, Booking after) {
        Set<String> changed = new TreeSet<>();
        FIELDS.forEach((name, field) -> {
            if (!field.apply(before).equals(field.apply(after))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
