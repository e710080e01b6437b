package org.parallax.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes apart the address that was asked for. */
final class Paths {

    private Paths() {}

    /** The decoded segments of a path. A slash within a segment comes encoded, as ids may hold one. */
    static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String raw : path.substring(path.startsWith("/") ? 1 : 0).split("/", -1)) {
            String segment = decode(raw, false);
            if (segment.equals(".") || segment.equals("..")) {
                throw bad();
            }
            segments.add(segment);
        }
        return segments;
    }

    /** The decoded parameters of a query, in their order. */
    static Map<String, List<String>> parameters(String query, int most) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 0;
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > most) {
                throw HttpProblem.of(ProblemType.BAD_PARAMETER, "More than %d parameters".formatted(most));
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
            parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return parameters;
    }

    private static String decode(String raw, boolean plusIsBlank) {
        byte[] bytes = raw.getBytes(UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            byte one = bytes[i];
            if (one == '%') {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw bad();
                }
                one = (byte) (high << 4 | low);
                i += 2;
            } else if (plusIsBlank && one == '+') {
                one = ' ';
            }
            if (one == 0) {
                throw bad();
            }
            decoded.put(one);
        }
        try {
            return UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            throw bad();
        }
    }

    private static HttpProblem bad() {
        return HttpProblem.of(ProblemType.BAD_REQUEST, "The address is not one that can be asked for");
    }
}
