/**
 * PresenceOS on one machine: {@link com.presenceos.local.Up} starts a database, the AWS services, stand-ins of the
 * networks, the functions of template.yaml and a gateway in front of them, and stops them in order.
 */
@NullMarked
package com.presenceos.local;

import org.jspecify.annotations.NullMarked;
