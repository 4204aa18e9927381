package io.github.bookings4j.testkit.broken;

import io.github.bookings4j.model.BookingPage;
import io.github.bookings4j.model.Tenant;
import io.github.bookings4j.spi.BookingReads;
import io.github.bookings4j.spi.BookingTx;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A store that answers one question from every tenant's data. */
final class LeakingStore extends BrokenStore {

    private final String question;
    private final Set<Tenant> tenants = ConcurrentHashMap.newKeySet();

    /**
     * @param question the name of the method of {@link BookingReads} that leaks
     */
    LeakingStore(String question) {
        this.question = question;
    }

    @Override
    public <T> T transaction(Tenant tenant, Function<BookingTx, T> work) {
        tenants.add(tenant);
        return super.transaction(tenant, work);
    }

    @Override
    BookingReads breaking(BookingReads reads) {
        return (BookingReads) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BookingReads.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(reads, arguments);
                    return isEmpty(answer) && method.getName().equals(question)
                            ? fromAnybody(method, arguments, answer)
                            : answer;
                });
    }

    private Object fromAnybody(Method method, Object[] arguments, Object empty) {
        return tenants.stream()
                .map(tenant -> whole.read(tenant, reads -> ask(reads, method, arguments)))
                .filter(answer -> !isEmpty(answer))
                .findFirst()
                .orElse(empty);
    }

    private static Object ask(BookingReads reads, Method method, Object[] arguments) {
        try {
            return method.invoke(reads, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isEmpty(Object answer) {
        return answer.equals(Optional.empty())
                || answer.equals(List.of())
                || answer.equals(Map.of())
                || (answer instanceof BookingPage page && page.bookings().isEmpty());
    }
}
