@NullMarked
package org.parallax.server.web.story;

import org.jspecify.annotations.NullMarked;
