package org.computor.tasks.client.internal.listing;

import com.google.protobuf.ByteString;
import java.util.Base64;

/** How a page's place in a list is handed to those who ask for the next one: as text that is safe in a URL. */
final class Cursor {

    private Cursor() {}

    static String encode(ByteString place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.toByteArray());
    }

    static ByteString decode(String cursor) {
        try {
            return ByteString.copyFrom(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException e) {
            throw notOurs(cursor, e);
        }
    }

    static IllegalArgumentException notOurs(String cursor, Exception cause) {
        return new IllegalArgumentException("'" + cursor + "' is not a cursor that a page handed out", cause);
    }
}
