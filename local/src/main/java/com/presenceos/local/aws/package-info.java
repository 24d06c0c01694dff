/**
 * The AWS services of one machine, a package each: SQS, DynamoDB, S3, EventBridge Scheduler and Secrets Manager, each on a port
 * of the loopback address and keeping its data in a folder. Here is what they share; {@code services} starts all of them. Who
 * polls the queues and what a schedule calls is left to the runner.
 */
@NullMarked
package com.presenceos.local.aws;

import org.jspecify.annotations.NullMarked;
