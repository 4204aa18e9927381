package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.schema.BookingsSchema;
import io.github.bookings4j.schema.Database;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/** Keeps Hibernate from creating, changing, emptying or dropping the tables of bookings; it may look whether they are right. */
final class WithoutBookingTables implements SchemaFilterProvider {

    private static final Set<String> OURS = BookingsSchema.of(Database.H2).scripts().stream()
            .flatMap(script -> script.tables().stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final SchemaFilter OTHERS = new SchemaFilter() {
        @Override
        public boolean includeNamespace(Namespace namespace) {
            return true;
        }

        @Override
        public boolean includeTable(Table table) {
            return !OURS.contains(table.getName().toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean includeSequence(Sequence sequence) {
            return true;
        }
    };

    @Override
    public SchemaFilter getCreateFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return SchemaFilter.ALL;
    }
}
