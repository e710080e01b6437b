package org.parallax.server.http;

import java.util.List;
import java.util.Map;

/** What a form of a page sends. */
public final class Form {

    private final Map<String, List<String>> fields;

    Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** The first value of a field; empty where it is not sent. */
    public String value(String field) {
        return fields.getOrDefault(field, List.of("")).get(0);
    }
}
