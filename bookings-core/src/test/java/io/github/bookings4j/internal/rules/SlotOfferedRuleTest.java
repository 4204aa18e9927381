package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.at;
import static io.github.bookings4j.Host.between;
import static io.github.bookings4j.Host.haircut;
import static io.github.bookings4j.Host.request;
import static io.github.bookings4j.Refusals.refusalsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bookings4j.Host;
import io.github.bookings4j.model.AddOn;
import io.github.bookings4j.model.Booking;
import io.github.bookings4j.model.Buffers;
import io.github.bookings4j.model.Resource;
import io.github.bookings4j.model.ResourceSet;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.model.SlotValidation;
import io.github.bookings4j.slots.EngineQuery;
import io.github.bookings4j.slots.SlotsEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R17: a start that the engine does not offer is refused. */
class SlotOfferedRuleTest {

    private final List<EngineQuery> asked = new ArrayList<>();

    /** Offers 10:00 and 14:00, whatever happens. */
    private final SlotsEngine engine = query -> {
        asked.add(query);
        return List.of(query.slotAt(at("10:00")), query.slotAt(at("14:00")));
    };

    private final Host host = Host.wired(
            wiring -> wiring.slots(engine),
            haircut()
                    .buffers(Duration.ofMinutes(5), Duration.ofMinutes(10))
                    .addOns(AddOn.of("beard").lasting(Duration.ofMinutes(15))));

    @Test
    void aStartOnOfferIsAccepted() {
        assertThat(host.explain(request("14:00"))).isEmpty();
    }

    @Test
    void aStartOffTheGridIsRefused() {
        assertThat(host.explain(request("14:01"))).containsExactly(Rule.SLOT_NOT_OFFERED);
    }

    @Test
    void theRefusalSaysWhichCandidateItConcerns() {
        assertThat(host.rejection(request("14:01")).resources()).contains(ResourceSet.of("anna"));
    }

    @Test
    void withoutAnEngineAnyStartIsAccepted() {
        assertThat(new Host().explain(request("14:01"))).isEmpty();
    }

    @Test
    void withoutValidationTheEngineIsNotAsked() {
        Host trusting = Host.wired(wiring -> wiring.slots(engine).slotValidation(SlotValidation.NONE));
        assertThat(trusting.explain(request("14:01"))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Nested
    class TheEngineIsAsked {

        @Test
        void aboutTheAppointmentAndItsAddOns() {
            host.explain(request("10:00").addOn("beard"));
            assertThat(asked)
                    .extracting(EngineQuery::range, EngineQuery::duration)
                    .containsExactly(tuple(between("10:00", "11:15"), Duration.ofMinutes(75)));
        }

        @Test
        void aboutTheBuffers() {
            host.explain(request("10:00"));
            assertThat(asked)
                    .extracting(EngineQuery::buffers)
                    .containsExactly(Buffers.of(Duration.ofMinutes(5), Duration.ofMinutes(10)));
        }

        @Test
        void aboutAllResourcesTogether() {
            host.explain(Host.anywhere("10:00").provider("ben", "anna"));
            assertThat(asked.get(0).resources()).extracting(Resource::id).containsExactly("ben", "anna");
        }

        @Test
        void aboutNoBookingWhereOneIsMade() {
            host.explain(request("10:00"));
            assertThat(asked.get(0).rescheduling()).isEmpty();
        }

        @Test
        void onBehalfOfTheBookingThatIsMoved() {
            Booking booking = host.book("10:00");
            host.move(booking, "14:00");
            assertThat(asked.get(asked.size() - 1).rescheduling()).contains(booking.id());
        }
    }

    @Test
    void aMoveToAStartThatIsNotOnOfferIsRefused() {
        Booking booking = host.book("10:00");
        assertThat(refusalsOf(() -> host.move(booking, "15:00"))).containsExactly(Rule.SLOT_NOT_OFFERED);
    }
}
