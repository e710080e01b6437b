package org.parallax.server.event;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Something that happened.
 *
 * @param id later events have larger ones, also over restarts
 * @param type such as {@code article}; {@link EventLog} lists them
 * @param data what there is to know, as JSON on one line
 * @param frame the event as server-sent events have it, made once for all who follow
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Event(long id, String type, String data, byte[] frame) {

    static Event of(long id, String type, String data) {
        String text = "id: %d\nevent: %s\ndata: %s\n\n".formatted(id, type, data);
        return new Event(id, type, data, text.getBytes(UTF_8));
    }
}
