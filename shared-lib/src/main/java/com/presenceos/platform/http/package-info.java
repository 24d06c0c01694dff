/** HTTP between API Gateway and the endpoints: routes, the one adapter with the one catch, problems. The only package that knows how API Gateway spells requests and answers. */
@NullMarked
package com.presenceos.platform.http;

import org.jspecify.annotations.NullMarked;
