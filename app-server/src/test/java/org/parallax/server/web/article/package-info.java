@NullMarked
package org.parallax.server.web.article;

import org.jspecify.annotations.NullMarked;
