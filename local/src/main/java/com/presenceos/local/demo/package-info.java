/** What the first start shows: a workspace with a brand, made through the API. */
@NullMarked
package com.presenceos.local.demo;

import org.jspecify.annotations.NullMarked;
