/**
 * Reads template.yaml: what a deployment would make, in records, with every reference resolved to what stands for it on
 * this machine. It knows the part of CloudFormation and SAM that the template uses and refuses the rest by line, so
 * that nothing in the template is silently not run.
 */
@NullMarked
package com.presenceos.local.template;

import org.jspecify.annotations.NullMarked;
