/** All AWS services of one machine together, with what the template defines in them, and the settings that point the AWS SDK there. */
@NullMarked
package com.presenceos.local.aws.services;

import org.jspecify.annotations.NullMarked;
