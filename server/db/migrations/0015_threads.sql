DELETE FROM `help_requests` WHERE `state` = 'withdrawn';--> statement-breakpoint
CREATE TABLE `connection_offers` (
	`offerId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`offeredBy` text NOT NULL,
	`offeredOn` text NOT NULL,
	`answer` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`offeredBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_offer` ON `connection_offers` (`accountId`);--> statement-breakpoint
CREATE TABLE `thread_messages` (
	`messageId` text PRIMARY KEY NOT NULL,
	`threadId` text NOT NULL,
	`place` integer NOT NULL,
	`isFromStaff` integer NOT NULL,
	`text` text NOT NULL,
	`writtenOn` text NOT NULL,
	FOREIGN KEY (`threadId`) REFERENCES `threads`(`threadId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_place` ON `thread_messages` (`threadId`,`place`);--> statement-breakpoint
CREATE TABLE `threads` (
	`threadId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`staffId` text NOT NULL,
	`begunAt` text NOT NULL,
	`metAt` text,
	`metName` text,
	`metNumber` integer,
	`seenByCandidate` integer DEFAULT 0 NOT NULL,
	`seenByStaff` integer DEFAULT 0 NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_thread` ON `threads` (`accountId`,`staffId`);--> statement-breakpoint
CREATE INDEX `threads_by_staff` ON `threads` (`staffId`);--> statement-breakpoint
ALTER TABLE `help_requests` DROP COLUMN `answer`;