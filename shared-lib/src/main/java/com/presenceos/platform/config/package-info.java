/** Configuration, read once. The only package that reads the process environment. */
@NullMarked
package com.presenceos.platform.config;

import org.jspecify.annotations.NullMarked;
