@NullMarked
package org.parallax.outlets.ledger;

import org.jspecify.annotations.NullMarked;
