package org.parallax.server.web;

import java.util.ArrayList;
import java.util.List;
import org.parallax.server.web.asset.Assets;

/**
 * What every page has around its content.
 *
 * @param assets where style and script are
 * @param title what the page is called
 * @param section the part of the site that it belongs to
 * @param theme {@code light}, {@code dark}, or blank for what the reader's system says
 * @param styles further style sheets, beside the one that all pages share
 * @param data what the page shows, for programs
 */
public record Frame(Assets assets, String title, Section section, String theme, List<String> styles, List<Data> data) {

    /**
     * What a page shows, for programs.
     *
     * @param label the format, such as {@code CSV}
     */
    public record Data(String label, String address) {}

    /** Keeps copies of the lists. */
    public Frame {
        styles = List.copyOf(styles);
        data = List.copyOf(data);
    }

    /** This frame, with a further style sheet out of {@code org/parallax/server/web/asset}. */
    public Frame style(String name) {
        return new Frame(assets, title, section, theme, and(styles, name), data);
    }

    /** This frame, with the address of what the page shows in one more format. */
    public Frame data(String label, String address) {
        return new Frame(assets, title, section, theme, styles, and(data, new Data(label, address)));
    }

    private static <T> List<T> and(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
