package org.parallax.api.vocabulary;

import org.parallax.api.annotation.Layer;

/**
 * The language a text is written in, as its words tell.
 *
 * @param code BCP 47 tag, such as {@code en} or {@code zh-Hant}
 * @param confidence from 0 to 1
 */
public record Language(String code, double confidence) {

    /** One finding about the whole text; none where the text is too short or too mixed to tell. */
    public static final Layer<Language> LANGUAGE = Layer.of("language", Language.class);
}
