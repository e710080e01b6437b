package org.parallax.server.web.article;

import java.util.Optional;
import org.parallax.api.annotation.Span;

/**
 * A finding at some words of an article.
 *
 * @param number counting from 1 on the page
 * @param style the class of its layer in the style sheet
 * @param text the words it stands at
 * @param words what was found
 * @param reason what it rests on, in the words of the plug-in, where it can say
 * @param search the address of articles with the same, where there is one
 */
public record Finding(
        int number,
        String layer,
        String style,
        Span span,
        String text,
        String words,
        Optional<String> reason,
        Optional<String> search) {}
