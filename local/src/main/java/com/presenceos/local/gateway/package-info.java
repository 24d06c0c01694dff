/**
 * The front of the local stack: an HTTP API and a CDN on one port, pollers that take messages from queues to functions,
 * and the schedules of the template. It behaves as API Gateway, CloudFront and Lambda's event source mapping do, as far
 * as a handler or a browser can tell.
 */
@NullMarked
package com.presenceos.local.gateway;

import org.jspecify.annotations.NullMarked;
