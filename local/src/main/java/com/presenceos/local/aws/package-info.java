/**
 * The AWS services of one machine: SQS, DynamoDB, S3, EventBridge Scheduler and Secrets Manager, each on a port of the
 * loopback address, each keeping its data in a folder, and the settings that point the AWS SDK at them. Who polls the
 * queues and what a schedule calls is left to the runner.
 */
@NullMarked
package com.presenceos.local.aws;

import org.jspecify.annotations.NullMarked;
