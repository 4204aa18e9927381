package io.github.bookings4j.jpa.entity;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/** Refuses to let an entity manager write what only the library may write. */
class ReadOnly {

    @PrePersist
    @PreUpdate
    @PreRemove
    void refuse(Object entity) {
        throw new IllegalStateException(entity.getClass().getSimpleName()
                + " is for reading only: change bookings with io.github.bookings4j.Bookings");
    }
}
