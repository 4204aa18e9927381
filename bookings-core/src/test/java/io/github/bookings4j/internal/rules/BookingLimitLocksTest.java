package io.github.bookings4j.internal.rules;

import static io.github.bookings4j.Host.GRACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bookings4j.model.BookingLimit;
import io.github.bookings4j.model.BookingLimit.Period;
import io.github.bookings4j.model.BookingLimit.Scope;
import io.github.bookings4j.spi.LockKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** R16: a limit that spans resources is locked as such. */
class BookingLimitLocksTest {

    private static final BookingLimit TWO_A_DAY = BookingLimit.of(Period.DAY, 2);

    @Nested
    class Locks {

        @Test
        void areNotNeededWhereTheCalendarsWillDo() {
            assertThat(locks(TWO_A_DAY, TWO_A_DAY.per(Scope.RESOURCE))).isEmpty();
        }

        @Test
        void areNeededForTheService() {
            assertThat(locks(TWO_A_DAY.per(Scope.SERVICE))).containsExactly(LockKey.limit("service:haircut"));
        }

        @Test
        void areNeededForTheCustomer() {
            assertThat(locks(TWO_A_DAY.per(Scope.CUSTOMER))).containsExactly(LockKey.limit("customer:REFERENCE:c-1"));
        }

        @Test
        void areNotNeededForAnUnknownCustomer() {
            assertThat(BookingLimitRule.locks(List.of(TWO_A_DAY.per(Scope.CUSTOMER)), "haircut", Optional.empty()))
                    .isEmpty();
        }

        private static List<LockKey> locks(BookingLimit... limits) {
            return BookingLimitRule.locks(List.of(limits), "haircut", GRACE.key());
        }
    }
}
