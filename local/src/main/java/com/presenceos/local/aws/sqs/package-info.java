/**
 * SQS by ElasticMQ. Messages are written to H2 before a send is answered, so a killed stack finds them again; queues
 * always are what the definitions say.
 */
@NullMarked
package com.presenceos.local.aws.sqs;

import org.jspecify.annotations.NullMarked;
