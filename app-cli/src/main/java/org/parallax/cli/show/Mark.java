package org.parallax.cli.show;

import org.parallax.cli.terminal.Style;

/**
 * How the words of one layer are set off: in a colour, or where there is none in brackets with a letter.
 *
 * @param style the colour
 * @param letter what stands for the layer without colour
 */
record Mark(Style style, String letter) {

    String around(String words, boolean colour) {
        return colour ? style.of(words, true) : "[" + words + "]" + letter;
    }
}
