CREATE TABLE `erasure_requests` (
	`requestId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`categories` text NOT NULL,
	`askedAt` text NOT NULL,
	`decision` text,
	`reason` text,
	`decidedAt` text,
	`decidedBy` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decidedBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `erasure_requests_by_account` ON `erasure_requests` (`accountId`);