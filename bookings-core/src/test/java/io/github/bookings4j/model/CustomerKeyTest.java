package io.github.bookings4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What tells one customer from another. */
class CustomerKeyTest {

    private static final Customer GRACE = Customer.named("Grace").email("Grace@Example.org");

    @Nested
    class TheKey {

        @Test
        void isTheReference() {
            assertThat(GRACE.reference("c-1").key()).contains(new CustomerKey(CustomerKey.Kind.REFERENCE, "c-1"));
        }

        @Test
        void isTheAddressWhereThereIsNoReference() {
            assertThat(GRACE.key()).contains(new CustomerKey(CustomerKey.Kind.EMAIL, "grace@example.org"));
        }

        @Test
        void isMissingWithoutBoth() {
            assertThat(Customer.named("Grace").phone("+1 555 0100").key()).isEmpty();
        }

        @Test
        void fitsItsCustomer() {
            assertThat(GRACE.has(new CustomerKey(CustomerKey.Kind.EMAIL, "grace@example.org")))
                    .isTrue();
            assertThat(GRACE.has(new CustomerKey(CustomerKey.Kind.EMAIL, "ada@example.org")))
                    .isFalse();
            assertThat(GRACE.has(new CustomerKey(CustomerKey.Kind.REFERENCE, "c-1")))
                    .isFalse();
            assertThat(GRACE.reference("c-1").has(new CustomerKey(CustomerKey.Kind.REFERENCE, "c-1")))
                    .isTrue();
        }
    }
}
