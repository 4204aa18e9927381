package io.github.bookings4j.internal;

import io.github.bookings4j.model.BookingRequest;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.ResourceSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/**
 * R18: tells whether two requests under one key are the same, without keeping the request. Every part is written with its
 * length before it, so that no two requests write the same text. The form is stored, so it must not change.
 */
final class RequestHash {

    private final StringBuilder text = new StringBuilder();

    private RequestHash() {}

    static String of(BookingRequest request) {
        RequestHash hash = new RequestHash();
        hash.add(request.service()).add(request.start().toString());
        hash.add(request.candidates().size());
        for (ResourceSet candidate : request.candidates()) {
            hash.addAll(candidate.ids());
        }
        hash.add(request.partySize()).add(request.units());
        hash.addAll(request.addOns().stream().sorted().toList());
        hash.add(request.customer());
        hash.add(request.notes().customer()).add(request.notes().internal());
        hash.add(request.metadata().size());
        new TreeMap<>(request.metadata()).forEach((key, value) -> hash.add(key).add(value));
        hash.add(request.holdFor().map(Duration::toString));
        return hash.sha256();
    }

    private void add(Customer customer) {
        add(customer.reference()).add(customer.name()).add(customer.email()).add(customer.phone());
    }

    private void addAll(Collection<String> values) {
        add(values.size());
        values.forEach(this::add);
    }

    private RequestHash add(Optional<String> value) {
        return value.map(this::add).orElseGet(() -> {
            text.append('-');
            return this;
        });
    }

    private RequestHash add(int value) {
        return add(Integer.toString(value));
    }

    private RequestHash add(String value) {
        text.append(value.length()).append(':').append(value);
        return this;
    }

    private String sha256() {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
