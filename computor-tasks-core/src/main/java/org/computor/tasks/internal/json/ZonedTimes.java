package org.computor.tasks.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.ser.ZonedDateTimeSerializer;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes a {@link ZonedDateTime} with its zone, as a value and as a key, unless a format of its own says otherwise.
 * Jackson's feature for that would write past such a format.
 */
final class ZonedTimes extends SimpleModule {

    private static final long serialVersionUID = 1;

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_ZONED_DATE_TIME;

    ZonedTimes() {
        addSerializer(ZonedDateTime.class, new ZonedDateTimeSerializer(FORMAT));
        addKeySerializer(ZonedDateTime.class, new Key());
    }

    private static final class Key extends JsonSerializer<ZonedDateTime> {

        @Override
        public void serialize(ZonedDateTime key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(FORMAT.format(key));
        }
    }
}
