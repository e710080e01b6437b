package org.parallax.server.web;

/** The parts of the site, as its head lists them. */
public enum Section {
    /** The front page. */
    TODAY("/", "Today"),
    /** All stories, and each of them. */
    STORIES("/stories", "Stories"),
    /** Searching, and single articles. */
    SEARCH("/search", "Search"),
    /** Where it takes place. */
    PLACES("/places", "Map"),
    /** Outlets, and each of them. */
    OUTLETS("/outlets", "Outlets"),
    /** Saved searches, and what they found. */
    ALERTS("/alerts", "Alerts"),
    /** Taking press in. */
    INGEST("/ingest", "Add press"),
    /** What one is looking at. */
    ABOUT("/about", "About");

    private final String address;
    private final String label;

    Section(String address, String label) {
        this.address = address;
        this.label = label;
    }

    /** Where it is. */
    public String address() {
        return address;
    }

    /** What its readers know it by. */
    public String label() {
        return label;
    }
}
