package org.parallax.ingest.html;

import java.util.Set;

/**
 * What is known of an article before its text is chosen.
 *
 * @param title its title
 * @param printed the words of the heading it is printed with
 * @param authors the people stated as its authors, in lower case
 * @param body its text as the page's structured data state it; empty where they do not
 */
record Hints(String title, String printed, Set<String> authors, String body) {}
