package org.parallax.ingest.html;

/** How much text stands in an element, in characters, and how much of it looks like paragraphs to read. */
final class Measure {

    private static final int SHORTEST = 40;

    int text;
    int link;
    int good;
    int paragraphs;
    int runText;
    int runLink;

    void add(int characters, boolean linked) {
        runText += characters;
        runLink += linked ? characters : 0;
    }

    /** Ends the paragraph that stands directly in the element. */
    void endRun() {
        text += runText;
        link += runLink;
        if (runText >= SHORTEST && runLink * 5 < runText * 2) {
            good += runText;
            paragraphs++;
        }
        runText = 0;
        runLink = 0;
    }

    void include(Measure child) {
        text += child.text;
        link += child.link;
        good += child.good;
        paragraphs += child.paragraphs;
    }
}
